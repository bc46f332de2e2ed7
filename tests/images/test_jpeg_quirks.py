"""JPEGs as agencies deliver them: segments in odd places, in parts, and under odd headers."""

from hashlib import md5
from itertools import pairwise

import pytest

from tests.images import build
from tests.images.blocks import photoshop_block, resource
from tests.images.reading import codes, said

CREDIT = build.xmp_packet({"photoshop:Credit": "AFP/Getty Images"})


def exif(**values):
    return build.segment(0xE1, b"Exif\0\0" + build.exif_block(values))


def test_xmp_under_a_header_that_is_not_standard():
    data = build.jpeg_of(build.xmp_app1(CREDIT, b"XMP\0://ns.adobe.com/xap/1.0/\0"))
    assert said(data) == {"xmp:photoshop:Credit": "AFP/Getty Images"}
    assert codes(data) == ["xmp-header-not-standard"]


def test_two_packets_with_different_captions():
    first = build.xmp_packet({"dc:description": "A keeper dives.", "photoshop:Credit": "AFP"})
    second = build.xmp_packet({"dc:description": "A keeper falls.", "photoshop:Source": "AFP"})
    data = build.jpeg_of(build.xmp_app1(first), build.xmp_app1(second))
    assert said(data) == {
        "xmp:dc:description": "A keeper dives.",
        "xmp:photoshop:Credit": "AFP",
        "xmp:photoshop:Source": "AFP",
    }
    assert codes(data) == ["second-packet-differs"]


def test_two_packets_that_agree_are_no_matter():
    data = build.jpeg_of(build.xmp_app1(CREDIT), build.xmp_app1(CREDIT))
    assert said(data) == {"xmp:photoshop:Credit": "AFP/Getty Images"}
    assert codes(data) == []


def test_the_packet_in_the_standard_place_counts_first():
    odd = build.xmp_packet({"photoshop:Credit": "PA"})
    data = build.jpeg_of(build.xmp_app1(odd, b"XMP\0://\0"), build.xmp_app1(CREDIT))
    assert said(data) == {"xmp:photoshop:Credit": "AFP/Getty Images"}
    assert codes(data) == ["xmp-header-not-standard", "second-packet-differs"]


def test_exif_behind_the_photoshop_segment():
    iim = build.app13(photoshop_block(build.iim_block({(2, 110): "Guardian"})))
    data = build.jpeg_of(build.segment(0xE2, b"ICC_PROFILE\0"), iim, exif(Artist="Ines Calder"))
    assert said(data) == {"exif:Artist": "Ines Calder", "iim:2:110": "Guardian"}
    assert codes(data) == []


@pytest.mark.parametrize("cut", [3, 9, 20, 40])
def test_photoshop_resources_in_several_segments(cut):
    block = photoshop_block(build.iim_block({(2, 110): "Corbis", (2, 120): "A long walk."}))
    data = build.jpeg_of(build.app13(block[:cut]), build.app13(block[cut:]))
    assert said(data) == {"iim:2:110": "Corbis", "iim:2:120": "A long walk."}
    assert codes(data) == []


def test_several_photoshop_segments_of_their_own():
    iim = build.iim_block({(2, 110): "dpa"})
    other = build.app13(resource(0x03ED, bytes(16)))
    data = build.jpeg_of(other, build.app13(photoshop_block(iim)), other)
    assert said(data) == {"iim:2:110": "dpa"}


def test_two_iim_blocks_that_differ():
    blocks = [build.iim_block({(2, 110): credit}) for credit in ("AP", "AFP")]
    data = build.jpeg_of(*(build.app13(resource(0x0404, block)) for block in blocks))
    assert said(data) == {"iim:2:110": "AP"}
    assert codes(data) == ["iim-blocks-differ"]


def extended(guid: bytes, packet: bytes, *cuts: int) -> list[bytes]:
    """Return the segments of an extended packet, cut at offsets."""
    edges = [0, *cuts, len(packet)]
    return [
        build.segment(
            0xE1,
            b"http://ns.adobe.com/xmp/extension/\0"
            + guid
            + len(packet).to_bytes(4, "big")
            + start.to_bytes(4, "big")
            + packet[start:end],
        )
        for start, end in pairwise(edges)
    ]


def main_and_extension():
    long = build.xmp_packet({"Iptc4xmpCore:ExtDescrAccessibility": "Waves. " * 20})
    guid = md5(long).hexdigest().upper()
    main = build.xmp_packet({"dc:description": "Waves.", "xmpNote:HasExtendedXMP": guid})
    return main, guid.encode(), long


def test_extended_xmp_in_any_order():
    main, guid, long = main_and_extension()
    first, second, third = extended(guid, long, 100, 900)
    data = build.jpeg_of(third, build.xmp_app1(main), second, first)
    assert said(data) == {
        "xmp:dc:description": "Waves.",
        "xmp:Iptc4xmpCore:ExtDescrAccessibility": ("Waves. " * 20).strip(),
    }
    assert codes(data) == []


def test_extended_xmp_of_another_packet_is_left_alone():
    main, _, long = main_and_extension()
    data = build.jpeg_of(build.xmp_app1(main), *extended(b"0" * 32, long))
    assert said(data) == {"xmp:dc:description": "Waves."}
    assert codes(data) == ["xmp-extended-incomplete"]


def test_extended_xmp_with_a_part_missing():
    main, guid, long = main_and_extension()
    data = build.jpeg_of(build.xmp_app1(main), *extended(guid, long, 100)[:1])
    assert said(data)["xmp:dc:description"] == "Waves."
    assert "xmp-extended-incomplete" in codes(data)


def test_exif_in_several_segments():
    block = build.exif_block({"ImageDescription": "Nets dry in the sun. " * 10})
    parts = [build.segment(0xE1, b"Exif\0\0" + part) for part in (block[:120], block[120:])]
    data = build.jpeg_of(*parts)
    assert said(data) == {"exif:ImageDescription": ("Nets dry in the sun. " * 10).strip()}


def test_the_first_of_two_exif_blocks_counts():
    data = build.jpeg_of(exif(Artist="Ines Calder"), exif(Artist="Urs Halder", Copyright="EPA"))
    assert said(data) == {"exif:Artist": "Ines Calder", "exif:Copyright": "EPA"}
    assert codes(data) == ["exif-blocks-differ"]


def test_junk_and_fill_octets_between_segments():
    data = build.jpeg_of(b"\xff\xff", exif(Artist="Ines Calder"), b"junk", build.xmp_app1(CREDIT))
    assert said(data) == {
        "exif:Artist": "Ines Calder",
        "xmp:photoshop:Credit": "AFP/Getty Images",
    }
    assert codes(data) == ["jpeg-junk"]
