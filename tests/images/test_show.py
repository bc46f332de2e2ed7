"""What a picture editor gets to see of a file."""

from captionaudit.images.read import read_picture_data
from captionaudit.images.reconcile import Kind
from captionaudit.images.show import record_of, rows_of
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
        "contradictions": ["caption"],
        "notes": [],
    }


def test_a_file_that_is_no_picture_says_why():
    record = record_of("page.jpg", read_picture_data(b"<html>404</html>"))
    assert "web page" in record["error"]
    assert record["properties"] == {}
