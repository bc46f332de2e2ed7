"""Values that count where nothing else in the file states their property."""

import json
import zlib

import pytest

from captionaudit.images.read import read_picture_data, read_xmp_packet
from captionaudit.model import Property
from tests.images import build
from tests.images.blocks import BYTE
from tests.images.reading import codes, said
from tests.images.test_xmp_quirks import packet_of

PARAMETERS = (
    "a harbour of glass, evening\nNegative prompt: people\n"
    "Steps: 20, Sampler: Euler a, CFG scale: 7, Model: glassworks_v2, Version: 1.9"
)


def text_chunk(keyword: str, text: str) -> tuple[bytes, bytes]:
    return b"tEXt", keyword.encode() + b"\0" + text.encode("latin-1")


def test_texts_of_a_png_are_read():
    data = build.png_of(
        text_chunk("Author", "Inès Calder"),
        (b"zTXt", b"Copyright\0\0" + zlib.compress(b"2026 EPA")),
        (b"iTXt", b"Description\0\0\0\0\0" + "Un récif.".encode()),
        text_chunk("Title", "IMG_0001"),
    )
    assert said(data) == {
        "png:Author": "Inès Calder",
        "png:Copyright": "2026 EPA",
        "png:Description": "Un récif.",
    }


def test_texts_of_a_png_give_way_to_its_metadata():
    chunk = b"XML:com.adobe.xmp\0\0\0\0\0" + build.xmp_packet({"dc:creator": ["Mara Oduya"]})
    data = build.png_of(text_chunk("Author", "admin"), (b"iTXt", chunk))
    assert said(data) == {"xmp:dc:creator": "Mara Oduya"}


def test_what_stable_diffusion_leaves_names_the_model_and_the_prompt():
    values = read_picture_data(build.png_of(text_chunk("parameters", PARAMETERS))).values
    assert [(value.property, value.value) for value in values] == [
        (Property.AI_SYSTEM_USED, "glassworks_v2"),
        (Property.AI_PROMPT, "a harbour of glass, evening"),
    ]


@pytest.mark.parametrize("keyword", ["prompt", "workflow"])
def test_what_comfyui_leaves_names_it(keyword):
    graph = {"nodes": []} if keyword == "workflow" else {"3": {"class_type": "KSampler"}}
    data = build.png_of(text_chunk(keyword, json.dumps(graph)))
    assert said(data) == {f"png:{keyword}": "ComfyUI"}


@pytest.mark.parametrize(
    ("keyword", "text", "system", "prompt"),
    [
        (
            "Dream",
            '"a harbour of glass" -s 50 -S 12 -W 512 -H 512',
            "InvokeAI",
            "a harbour of glass",
        ),
        ("sd-metadata", '{"model": "stable diffusion"}', "InvokeAI", None),
        ("invokeai_graph", '{"nodes": {}}', "InvokeAI", None),
        (
            "Comment",
            '{"prompt": "a harbour of glass", "steps": 28, "sampler": "k_euler"}',
            "NovelAI",
            "a harbour of glass",
        ),
    ],
)
def test_what_other_generators_leave_names_them(keyword, text, system, prompt):
    values = read_picture_data(build.png_of(text_chunk(keyword, text))).values
    told = {value.property: value.value for value in values}
    assert told.get(Property.AI_SYSTEM_USED) == system
    assert told.get(Property.AI_PROMPT) == prompt


def test_a_description_that_ends_in_a_job_is_midjourneys():
    text = "a harbour of glass --ar 3:2 Job ID: 01234567-89ab-cdef-0123-456789abcdef"
    values = read_picture_data(build.png_of(text_chunk("Description", text))).values
    told = {value.property: value.value for value in values}
    assert told[Property.AI_SYSTEM_USED] == "Midjourney"
    assert told[Property.AI_PROMPT] == "a harbour of glass --ar 3:2"
    assert told[Property.CAPTION] == text


@pytest.mark.parametrize(
    "octets",
    [
        b"ASCII\0\0\0" + PARAMETERS.encode(),
        b"UNICODE\0" + PARAMETERS.encode("utf-16-be"),
        b"UNICODE\0" + PARAMETERS.encode("utf-16-le"),
    ],
)
def test_what_stable_diffusion_leaves_in_exif(octets):
    block = build.exif_block({}, entries={0x9286: (7, len(octets), octets)})
    values = read_picture_data(build.jpeg(exif=block)).values
    assert [(value.property, value.value, value.tag) for value in values] == [
        (Property.AI_SYSTEM_USED, "glassworks_v2", "exif:UserComment"),
        (Property.AI_PROMPT, "a harbour of glass, evening", "exif:UserComment"),
    ]


@pytest.mark.parametrize("comment", ["", "A walk.", "Steps: down to the harbour"])
def test_another_comment_of_exif_is_no_generators(comment):
    octets = b"ASCII\0\0\0" + comment.encode()
    block = build.exif_block({}, entries={0x9286: (7, len(octets), octets)})
    assert said(build.jpeg(exif=block)) == {}


@pytest.mark.parametrize(
    ("keyword", "text"),
    [
        ("parameters", "exposure=2"),
        ("prompt", "press any key"),
        ("workflow", '{"step": "crop"}'),
        ("Dream", "A dream."),
        ("Comment", "Created with GIMP"),
        ("Comment", '{"prompt": "x"}'),
    ],
)
def test_the_same_keywords_may_mean_other_things(keyword, text):
    assert said(build.png_of(text_chunk(keyword, text))) == {}


def test_texts_of_windows_are_read_where_exif_has_no_others():
    entries = {
        0x9C9C: (BYTE, 20, "Ein Riff.\0".encode("utf-16-le")),
        0x9C9D: (BYTE, 24, "Inès Calder\0".encode("utf-16-le")),
    }
    block = build.exif_block({}, entries=entries)
    assert said(build.jpeg(exif=block)) == {
        "exif:XPComment": "Ein Riff.",
        "exif:XPAuthor": "Inès Calder",
    }
    both = build.exif_block({"Artist": "Mara Oduya"}, entries=entries)
    assert said(build.jpeg(exif=both, iim={(2, 120): "A reef."})) == {
        "exif:Artist": "Mara Oduya",
        "iim:2:120": "A reef.",
    }


PLACE = (
    '<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li rdf:parseType="Resource">'
    "<Iptc4xmpExt:City>Portwick</Iptc4xmpExt:City>"
    "<Iptc4xmpExt:CountryCode>MDV</Iptc4xmpExt:CountryCode></rdf:li>{}</rdf:Bag>"
    "</Iptc4xmpExt:LocationShown>"
)


def test_the_place_shown_counts_where_no_city_is_named():
    assert said(build.jpeg(xmp=packet_of(PLACE.format("")))) == {
        "xmp:Iptc4xmpExt:LocationShown": ["Portwick", "MDV"]
    }
    named = build.jpeg(xmp=packet_of(PLACE.format("")), iim={(2, 90): "Lind"})
    values = read_picture_data(named).values
    assert {value.property: value.value for value in values} == {
        Property.CITY: "Lind",
        Property.COUNTRY_CODE: "MDV",
    }


def test_of_several_places_shown_none_is_the_place():
    other = "<rdf:li><rdf:Description><Iptc4xmpExt:City>Lind</Iptc4xmpExt:City></rdf:Description>"
    assert said(build.jpeg(xmp=packet_of(PLACE.format(other + "</rdf:li>")))) == {}


def test_the_place_of_the_camera_is_a_position():
    created = (
        "<Iptc4xmpExt:LocationCreated><rdf:Bag><rdf:li><rdf:Description "
        'exif:GPSLatitude="4,15.5S" exif:GPSLongitude="72.5" Iptc4xmpExt:City="Lind"/></rdf:li>'
        "</rdf:Bag></Iptc4xmpExt:LocationCreated>"
    )
    values, notes = read_xmp_packet(packet_of(created))
    assert [(value.property, value.value) for value in values] == [
        (Property.GPS, "-4.258333, 72.500000")
    ]
    assert notes == ()


@pytest.mark.parametrize(
    ("latitude", "longitude", "position"),
    [
        ("4.263", "-72.99", "4.263000, -72.990000"),
        ("4.5 S", "72.5E", "-4.500000, 72.500000"),
        ("94.5", "72.5", None),
        ("north", "72.5", None),
    ],
)
def test_decimal_degrees(latitude, longitude, position):
    data = build.jpeg(xmp={"exif:GPSLatitude": latitude, "exif:GPSLongitude": longitude})
    assert said(data).get("xmp:exif:GPSLatitude") == position


@pytest.mark.parametrize("name", ["iptc", "APP1"])
def test_raw_profiles_as_exiftool_writes_them(name):
    iim = build.photoshop_block(build.iim_block({(2, 110): "EPA"}))
    block = iim if name == "iptc" else b"Exif\0\0" + build.exif_block({"Artist": "EPA"})
    digits = "\n".join(block.hex()[i : i + 72] for i in range(0, len(block.hex()), 72))
    heading = "IPTC profile" if name == "iptc" else "generic profile"
    text = f"\n{heading}\n{len(block):8}\n{digits}\n".encode()
    chunk = f"Raw profile type {name}".encode() + b"\0\0" + zlib.compress(text)
    data = build.png_of((b"zTXt", chunk))
    assert list(said(data).values()) == ["EPA"]
    assert codes(data) == []
