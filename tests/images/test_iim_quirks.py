"""IIM as it comes: charsets nobody declares, values cut at their limit, dates in other forms."""

import pytest

from captionaudit.images.read import read_picture_data
from tests.images import build
from tests.images.blocks import UTF8, data_set, photoshop_block
from tests.images.reading import codes, said


def picture(values, charset="utf-8", declared=None, xmp=None):
    return build.jpeg(iim=build.iim_block(values, charset=charset, declared=declared), xmp=xmp)


def raw_of(data: bytes) -> dict[str, bytes | None]:
    return {value.tag: value.raw for value in read_picture_data(data).values}


def test_declared_utf8_is_sure():
    data = picture({(2, 120): "Żółć in Łódź"}, declared=UTF8)
    assert said(data) == {"iim:2:120": "Żółć in Łódź"}
    assert codes(data) == []
    assert raw_of(data) == {"iim:2:120": None}


@pytest.mark.parametrize(
    ("charset", "text"),
    [
        ("mac_roman", "José Müller überquert die Brücke"),
        ("utf-8", "José Müller © Łódź"),
        ("cp1252", "© José Müller – “Zürich”"),
    ],
)
def test_undeclared_text_alone(charset, text):
    data = picture({(2, 120): text}, charset)
    assert said(data) == {"iim:2:120": text}
    assert codes(data) == ["iim-charset-undeclared"]
    assert raw_of(data) == {"iim:2:120": text.encode(charset)}


@pytest.mark.parametrize(
    ("charset", "text"),
    [
        ("mac_roman", "Die Brücke ≠ der Steg"),
        ("cp1250", "Šarić Ćosić"),
        ("cp1251", "Лодка в порту"),
        ("shift_jis", "港の船"),
    ],
)
def test_another_container_settles_the_charset(charset, text):
    data = picture({(2, 120): text}, charset, xmp={"dc:description": text})
    assert said(data) == {"iim:2:120": text, "xmp:dc:description": text}
    assert codes(data) == ["iim-charset-undeclared"]


def test_a_charset_that_is_declared_and_wrong():
    data = picture({(2, 120): "café"}, "cp1252", declared=UTF8)
    assert said(data) == {"iim:2:120": "café"}
    assert codes(data) == ["iim-charset-wrong"]


@pytest.mark.parametrize("declared", [UTF8, None])
@pytest.mark.parametrize(
    ("credit", "kept"),
    [
        ("Agência Fotográfica pela Estação", "Agência Fotográfica pela Esta"),
        ("Example Agency of the Northern Étape", "Example Agency of the Northern"),
    ],
)
def test_a_value_cut_at_32_octets_inside_a_character(declared, credit, kept):
    cut = credit.encode()[:32]
    data = picture({(2, 110): cut}, declared=declared, xmp={"photoshop:Credit": credit})
    assert said(data)["iim:2:110"] == kept
    assert codes(data) == ([] if declared else ["iim-charset-undeclared"])


def test_a_last_letter_of_another_charset_is_not_taken_for_a_cut_one():
    assert said(picture({(2, 90): "Mondsee-Café"}, "cp1252")) == {"iim:2:90": "Mondsee-Café"}


def test_an_iso_date_cut_at_eight_octets():
    data = picture({(2, 55): "2015-09-30"[:8]})
    assert said(data) == {"iim:2:55": "2015-09"}
    assert codes(data) == ["iim-date-form"]


@pytest.mark.parametrize(
    ("date", "time", "expected"),
    [
        ("20260301", "101112+0530", "2026-03-01T10:11:12+05:30"),
        ("20260301", "101112Z", "2026-03-01T10:11:12Z"),
        ("20260301", "101112+02", "2026-03-01T10:11:12+02:00"),
        ("20260301", "101112", "2026-03-01T10:11:12"),
        ("20260300", "101112", "2026-03"),
        ("20260000", None, "2026"),
    ],
)
def test_dates_with_what_is_known_of_them(date, time, expected):
    values = {(2, 55): date} | ({(2, 60): time} if time else {})
    assert said(picture(values)) == {"iim:2:55": expected}
    assert codes(picture(values)) == []


def test_a_stringer_code_in_source_is_read_as_it_stands():
    data = picture({(2, 80): "STRINGER", (2, 110): "REUTERS", (2, 115): "X80001"})
    assert said(data) == {"iim:2:80": "STRINGER", "iim:2:110": "REUTERS", "iim:2:115": "X80001"}
    assert codes(data) == []


@pytest.mark.parametrize("bare", [True, False])
def test_iim_in_png(bare):
    block = build.iim_block({(2, 110): "AP", (2, 80): ["Ines Calder", "Urs Halder"]})
    profile = build.raw_profile("iptc", block if bare else photoshop_block(block))
    data = build.png_of((b"zTXt", profile))
    assert said(data) == {"iim:2:110": "AP", "iim:2:80": ["Ines Calder", "Urs Halder"]}
    assert codes(data) == []


def test_a_value_over_its_limit_is_read_whole():
    credit = "NASA, ESA, and the Example Heritage Team"
    data = picture({(2, 110): credit})
    assert said(data) == {"iim:2:110": credit}
    assert codes(data) == ["iim-over-limit"]


def test_a_repeated_data_set_that_may_not_repeat():
    assert said(picture({(2, 110): ["AP", "AFP"]})) == {"iim:2:110": "AP"}


def test_an_extended_length():
    caption = "A very long walk. " * 2000
    assert said(picture({(2, 120): caption})) == {"iim:2:120": caption.strip()}


def test_a_damaged_block_gives_what_stands_before_the_damage():
    block = data_set(2, 110, b"AP") + b"\x1c\x02\x78\x80\x04\xff\xff\xff\xffrest"
    data = build.jpeg(iim=block)
    assert said(data)["iim:2:110"] == "AP"
    assert codes(data)[0] == "iim-damaged"


def test_iim_stored_as_numbers_of_the_other_byte_order():
    block = data_set(2, 110, b"AP") + bytes(1)
    swapped = b"".join(block[i : i + 4][::-1] for i in range(0, len(block), 4))
    assert said(build.jpeg(iim=swapped)) == {"iim:2:110": "AP"}


def test_utf8_under_the_name_of_latin_1_is_utf8():
    data = picture({(2, 120): "Die Brücke"}, declared=b"\x1b.A")
    assert said(data) == {"iim:2:120": "Die Brücke"}
    assert codes(data) == ["iim-charset-wrong"]
    data = picture({(2, 120): "Die Brücke"}, "latin-1", declared=b"\x1b.A")
    assert said(data) == {"iim:2:120": "Die Brücke"}
    assert codes(data) == []


def test_eight_digits_in_another_order_are_shown_as_they_stand():
    data = picture({(2, 55): "05032024"})
    assert said(data) == {"iim:2:55": "05032024"}
    assert codes(data) == ["iim-date-form"]


def test_a_data_set_that_may_stand_once_and_stands_twice():
    block = data_set(2, 110, b"AFP") + data_set(2, 110, b"AFP") + data_set(2, 110, b"EPA")
    data = build.jpeg(iim=block)
    assert said(data) == {"iim:2:110": "AFP"}
    assert codes(data) == ["iim-repeated"]
    assert [v.value for v in read_picture_data(data).overruled] == ["EPA"]


def test_the_same_data_set_twice_is_nothing():
    data = build.jpeg(iim=data_set(2, 110, b"AFP") + data_set(2, 110, b"AFP "))
    assert codes(data) == []
    assert read_picture_data(data).overruled == ()
