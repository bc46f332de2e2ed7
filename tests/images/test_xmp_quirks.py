"""XMP in the spellings that real files use."""

import pytest

from captionaudit.images.read import read_xmp_packet
from tests.images import build
from tests.images.reading import codes, said


def in_jpeg(packet: bytes) -> bytes:
    return build.jpeg(xmp=packet)


def packet_of(inner: str, attributes: str = "") -> bytes:
    """Return a packet with markup of one's own inside rdf:Description."""
    packet = build.xmp_packet({"dc:source": "MARK"}).decode()
    packet = packet.replace("<dc:source>MARK</dc:source>", inner)
    return packet.replace('rdf:about=""', f'rdf:about="" {attributes}').encode()


def test_a_property_in_the_wrong_case():
    data = in_jpeg(build.xmp_packet({"dc:Rights": "2026 AFP"}))
    assert said(data) == {"xmp:dc:rights": "2026 AFP"}
    assert codes(data) == ["xmp-name-case"]


def test_properties_as_attributes():
    texts = {"dc:description": 'A "reef" & nets.', "photoshop:Credit": "AFP", "dc:creator": "I. C."}
    data = in_jpeg(build.xmp_packet(texts, attributes=True))
    assert said(data) == {f"xmp:{name}": text for name, text in texts.items()}
    assert codes(data) == []


@pytest.mark.parametrize("root", ["x:xmpmeta", "x:xapmeta", "xmp:xmpmeta", ""])
def test_other_roots(root):
    data = in_jpeg(build.xmp_packet({"photoshop:Credit": "PA Wire"}, root=root))
    assert said(data) == {"xmp:photoshop:Credit": "PA Wire"}
    assert codes(data) == []


def test_junk_behind_the_packet():
    packet = build.xmp_packet({"photoshop:Credit": "PA"}) + b"\0\0<more & more\xff"
    assert said(in_jpeg(packet)) == {"xmp:photoshop:Credit": "PA"}
    assert codes(in_jpeg(packet)) == ["xmp-junk"]


def test_padding_is_no_junk():
    data = in_jpeg(build.xmp_packet({"photoshop:Credit": "PA"}, padding=2048))
    assert said(data) == {"xmp:photoshop:Credit": "PA"}
    assert codes(data) == []


def test_a_byte_order_mark_that_was_encoded_twice():
    twice = "\ufeff".encode().decode("cp1252").encode()
    packet = build.xmp_packet({"photoshop:Credit": "AFP"}).replace("\ufeff".encode(), twice)
    assert said(in_jpeg(packet)) == {"xmp:photoshop:Credit": "AFP"}
    assert codes(in_jpeg(packet)) == []


@pytest.mark.parametrize("charset", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_charsets(charset):
    packet = build.xmp_packet({"photoshop:Credit": "Agência"}).decode().encode(charset)
    assert said(in_jpeg(packet)) == {"xmp:photoshop:Credit": "Agência"}
    assert codes(in_jpeg(packet)) == []
    marked = packet.replace("\ufeff".encode(charset), b"")
    assert codes(in_jpeg(marked)) == []


def test_text_where_a_list_is_due_and_the_reverse():
    data = in_jpeg(
        packet_of(
            "<dc:creator>Ines Calder</dc:creator><dc:description>A reef.</dc:description>"
            "<photoshop:Credit><rdf:Bag><rdf:li>EPA</rdf:li></rdf:Bag></photoshop:Credit>"
        )
    )
    assert said(data) == {
        "xmp:dc:creator": "Ines Calder",
        "xmp:dc:description": "A reef.",
        "xmp:photoshop:Credit": "EPA",
    }


def test_the_default_language_counts_wherever_it_stands():
    captions = {"fr-FR": "Un récif.", "x-default": "A reef.", "de-DE": "Ein Riff."}
    assert said(in_jpeg(build.xmp_packet({"dc:description": captions}))) == {
        "xmp:dc:description": "A reef."
    }


def test_the_first_language_counts_where_there_is_no_default():
    captions = {"fr-FR": "Un récif.", "de-DE": "Ein Riff."}
    assert said(in_jpeg(build.xmp_packet({"dc:description": captions}))) == {
        "xmp:dc:description": "Un récif."
    }


def test_a_blank_default_leaves_the_word_to_the_first_language_that_says_something():
    captions = {"x-default": " ", "de-DE": "", "en-US": "A reef."}
    assert said(in_jpeg(build.xmp_packet({"dc:description": captions}))) == {
        "xmp:dc:description": "A reef."
    }


def test_one_property_with_two_texts_is_noted():
    data = in_jpeg(
        packet_of("<dc:title>Reef</dc:title><dc:title>Reef</dc:title><dc:rights>EPA</dc:rights>")
    )
    assert codes(data) == []
    data = in_jpeg(packet_of("<dc:title>Reef</dc:title><dc:title>Riff</dc:title>"))
    assert said(data) == {"xmp:dc:title": ["Reef", "Riff"]}
    assert codes(data) == ["xmp-repeated"]


def test_structures_are_read_by_the_field_that_names_them():
    packet = build.xmp_packet(
        {
            "plus:Licensor": [
                {"plus:LicensorURL": "https://a.example", "plus:LicensorName": "EPA"}
            ],
            "plus:CopyrightOwner": [{"plus:CopyrightOwnerName": "Ines Calder"}],
            "Iptc4xmpExt:PersonInImageWDetails": [{"Iptc4xmpExt:PersonName": "Mara Oduya"}],
        }
    )
    assert said(in_jpeg(packet)) == {
        "xmp:plus:Licensor": "EPA",
        "xmp:plus:CopyrightOwner": "Ines Calder",
        "xmp:Iptc4xmpExt:PersonInImageWDetails": "Mara Oduya",
    }


def test_a_resource_stands_for_its_text():
    uri = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
    data = in_jpeg(packet_of(f'<Iptc4xmpExt:DigitalSourceType rdf:resource="{uri}"/>'))
    assert said(data) == {"xmp:Iptc4xmpExt:DigitalSourceType": uri}


def test_a_position_is_decimal_degrees():
    packet = build.xmp_packet({"exif:GPSLatitude": "48,51.5N", "exif:GPSLongitude": "2,17,24W"})
    assert said(in_jpeg(packet)) == {"xmp:exif:GPSLatitude": "48.858333, -2.290000"}


def test_entities_of_a_document_type_are_never_read():
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    packet = packet_of("<photoshop:Credit>&b;</photoshop:Credit>")
    values, notes = read_xmp_packet(bomb + packet)
    assert "aaaa" not in "".join(value.value for value in values)
    assert "xmp-doctype" in [note.code for note in notes]


def test_deep_nesting_is_no_recursion():
    deep = "<rdf:Bag><rdf:li>" * 9000 + "</rdf:li></rdf:Bag>" * 9000
    data = packet_of(f"<photoshop:Credit>AP</photoshop:Credit><dc:subject>{deep}</dc:subject>")
    values, _ = read_xmp_packet(data)
    assert [value.value for value in values if value.tag == "xmp:photoshop:Credit"] == ["AP"]


def test_the_date_of_exif_in_xmp_counts_where_there_is_no_date_created():
    taken = {"exif:DateTimeOriginal": "2026-03-01T09:10:11"}
    assert said(build.jpeg(xmp=taken)) == {"xmp:exif:DateTimeOriginal": "2026-03-01T09:10:11"}
    both = taken | {"photoshop:DateCreated": "2026-03-02"}
    assert said(build.jpeg(xmp=both)) == {"xmp:photoshop:DateCreated": "2026-03-02"}


def test_the_date_of_a_photoshop_document_is_not_when_the_picture_was_taken():
    assert said(build.jpeg(xmp={"xmp:CreateDate": "2026-03-01T09:10:11"})) == {}


def test_a_packet_without_a_property_that_is_read_says_nothing():
    assert said(build.jpeg(xmp={"xmpNote:HasExtendedXMP": "none"})) == {}
