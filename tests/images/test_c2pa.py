"""Content Credentials: how the actions of their manifests say that a picture was made."""

from struct import pack

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionaudit.images.c2pa import read_manifests
from captionaudit.images.read import read_picture_data
from captionaudit.model import Origin, Property
from tests.images import build
from tests.images.bombs import box
from tests.images.manifests import SOURCE_TYPE, created, jpeg, manifest, store
from tests.images.reading import said

MADE = store(manifest(created("trainedAlgorithmicMedia")))
TAG = {"c2pa:c2pa.created": SOURCE_TYPE + "trainedAlgorithmicMedia"}
HEIF_BOX = bytes.fromhex("d8fec3d61b0e483c92975828877ec481") + bytes(4) + b"manifest\0" + bytes(8)


def webp_with(data: bytes) -> bytes:
    chunk = b"C2PA" + pack("<I", len(data)) + data + bytes(len(data) & 1)
    picture = build.webp() + chunk
    return picture[:4] + pack("<I", len(picture) - 8) + picture[8:]


def gif_with(data: bytes) -> bytes:
    pieces = (data[n : n + 255] for n in range(0, len(data), 255))
    blocks = b"".join(bytes((len(piece),)) + piece for piece in pieces)
    picture = build.gif()
    return picture[:-1] + b"!\xff\x0bC2PA_GIF\1\0\0" + blocks + b"\0" + picture[-1:]


PICTURES = {
    "JPEG": jpeg(MADE),
    "JPEG of three segments": jpeg(MADE, 3),
    "PNG": build.png_of((b"caBX", MADE)),
    "WebP": webp_with(MADE),
    "GIF": gif_with(MADE),
    "AVIF": build.avif() + box(b"uuid", HEIF_BOX + MADE),
    "HEIF": build.heif() + box(b"uuid", HEIF_BOX + MADE),
}


@pytest.mark.parametrize("name", PICTURES)
def test_the_source_type_of_an_action_is_read(name):
    reading = read_picture_data(PICTURES[name])
    assert reading.c2pa
    assert said(PICTURES[name]) == TAG
    assert [(v.property, v.origin) for v in reading.values] == [
        (Property.DIGITAL_SOURCE_TYPE, Origin.C2PA)
    ]


@pytest.mark.parametrize("label", ["c2pa.actions", "c2pa.actions.v2", "c2pa.actions__1"])
def test_actions_of_each_version_are_read(label):
    data = store(manifest(created("digitalCapture"), label=label))
    assert [value.value for value in read_manifests(data)] == [SOURCE_TYPE + "digitalCapture"]


def test_a_picture_edited_since_tells_what_it_was_made_from():
    first = manifest(created("trainedAlgorithmicMedia"), name="1")
    edits = ({"action": "c2pa.opened"}, created("humanEdits", "c2pa.edited"))
    values = read_manifests(store(first, manifest(*edits, name="2")))
    assert [(value.tag, value.value) for value in values] == [
        ("c2pa:c2pa.edited", SOURCE_TYPE + "humanEdits"),
        ("c2pa:c2pa.created", SOURCE_TYPE + "trainedAlgorithmicMedia"),
    ]


def test_what_xmp_says_stands_beside_it():
    data = build.png_of(
        (b"caBX", MADE),
        (
            b"iTXt",
            b"XML:com.adobe.xmp\0\0\0\0\0"
            + build.xmp_packet({"Iptc4xmpExt:DigitalSourceType": SOURCE_TYPE + "digitalCapture"}),
        ),
    )
    assert set(said(data).values()) == {
        SOURCE_TYPE + "digitalCapture",
        SOURCE_TYPE + "trainedAlgorithmicMedia",
    }


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"jumb",
        MADE[:100],
        store(manifest({"action": "c2pa.opened"})),
        store(manifest({"digitalSourceType": 7}, created(""))).replace(SOURCE_TYPE.encode(), b""),
        store(manifest(created("print"), label="c2pa.ingredient")),
    ],
)
def test_a_store_without_a_source_type_says_nothing(data):
    assert read_manifests(data) == []


@given(st.data())
def test_whatever_is_in_a_store_is_no_error(data):
    octets = bytearray(store(manifest(created("print"), created("composite")), manifest()))
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(octets)))
        octets[at : at + data.draw(st.integers(0, 9))] = data.draw(st.binary(max_size=9))
    values = read_manifests(bytes(octets))
    assert all(value.value.strip() and value.origin is Origin.C2PA for value in values)
