"""What a picture editor gets to see of a file."""

from captionaudit.images.read import read_picture_data
from captionaudit.images.reconcile import Kind
from captionaudit.images.show import inside, record_of, rows_of
from captionaudit.model import Origin, Property
from tests.images import build

PICTURE = build.jpeg(
    exif={"Artist": "INES CALDER", "ImageDescription": "A storm breaks over the harbour."},
    iim={(2, 120): "A reef seen from above.", (2, 80): "Ines Calder"},
    xmp={"dc:creator": ["Ines Calder"], "photoshop:Credit": "EPA"},
    digest=False,
)


def test_rows_stand_in_the_order_of_properties_and_containers():
    rows = rows_of(read_picture_data(PICTURE))
    assert [row.property for row in rows] == [Property.CAPTION, Property.CREATOR, Property.CREDIT]
    assert [value.tag for value in rows[1].values] == [
        "xmp:dc:creator",
        "iim:2:80",
        "exif:Artist",
    ]


def test_a_contradiction_is_marked_and_a_matter_of_form_is_none():
    caption, creator, credit = rows_of(read_picture_data(PICTURE))
    assert (caption.kind, caption.authoritative) == (Kind.CONFLICT, Origin.EXIF)
    assert creator.kind is Kind.FORMAT
    assert (credit.kind, credit.authoritative) == (Kind.SAME, None)


def test_a_record_has_all_that_a_program_needs():
    record = record_of("reef.jpg", read_picture_data(PICTURE))
    assert record == {
        "path": "reef.jpg",
        "format": "JPEG",
        "width": 8,
        "height": 8,
        "properties": {
            "caption": [
                {"origin": "iim:2:120", "value": "A reef seen from above."},
                {"origin": "exif:ImageDescription", "value": "A storm breaks over the harbour."},
            ],
            "creator": [
                {"origin": "xmp:dc:creator", "value": "Ines Calder"},
                {"origin": "iim:2:80", "value": "Ines Calder"},
                {"origin": "exif:Artist", "value": "INES CALDER"},
            ],
            "credit": [{"origin": "xmp:photoshop:Credit", "value": "EPA"}],
        },
        "differences": {
            "caption": {"kind": "conflict", "counts": "exif"},
            "creator": {"kind": "format", "counts": "exif"},
        },
        "contradictions": ["caption"],
        "overruled": {},
        "c2pa": False,
        "thumbnail": None,
        "sidecars": [],
        "beside": {},
        "notes": [],
    }


def test_both_of_two_packets_are_shown():
    one, other = {"photoshop:Credit": "EPA", "dc:title": "Reef"}, {"photoshop:Credit": "AFP"}
    data = build.jpeg_of(*(build.xmp_app1(build.xmp_packet(each)) for each in (one, other)))
    reading = read_picture_data(data)
    record = record_of("reef.jpg", reading)
    assert record["properties"]["credit"] == [{"origin": "xmp:photoshop:Credit", "value": "EPA"}]
    assert record["overruled"] == {"credit": [{"origin": "xmp:photoshop:Credit", "value": "AFP"}]}
    assert [note.code for note in reading.notes] == ["second-packet-differs"]
    assert "credit ('EPA', 'AFP')" in record["notes"][0]


def test_what_else_is_inside_is_said():
    exif = build.exif_block({}, thumbnail=build.pixels("JPEG", (160, 120)))
    data = build.jpeg_of(
        build.segment(0xE1, b"Exif\0\0" + exif), build.segment(0xEB, b"JP\0\0jumbc2pa")
    )
    reading = read_picture_data(data)
    record = record_of("reef.jpg", reading)
    assert record["c2pa"] is True
    assert (record["thumbnail"]["width"], record["thumbnail"]["height"]) == (160, 120)
    assert inside(reading) == (
        "Content Credentials (C2PA), which are not verified",
        "a thumbnail of 160×120",
    )
    assert inside(read_picture_data(PICTURE)) == ()


def test_a_file_that_is_no_picture_says_why():
    record = record_of("page.jpg", read_picture_data(b"<html>404</html>"))
    assert "web page" in record["error"]
    assert record["properties"] == {}
