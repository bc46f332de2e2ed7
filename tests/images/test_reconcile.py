"""Where the containers of a picture contradict each other, and where they only seem to."""

import pytest

from captionaudit.images.kinds import Kind
from captionaudit.images.read import read_picture_data
from captionaudit.images.reconcile import differences, reconcile
from captionaudit.model import Origin, Property
from tests.images import build
from tests.images.blocks import UTF8

LONG_CREDIT = "Example Press Association of the North Sea Ports"
CAPTION = "Divers clear nets off the reef, on 3 May 2026."


def reading_of(*, iim=None, xmp=None, exif=None, charset="utf-8", declared=UTF8, digest=False):
    block = build.iim_block(iim, charset=charset, declared=declared) if iim else None
    return read_picture_data(build.jpeg(iim=block, xmp=xmp, exif=exif, digest=digest))


def kinds(**containers) -> list[tuple[Property, Kind]]:
    reading = reading_of(**containers)
    return [(d.property, d.kind) for d in differences(reading.values, reading.digest_matches)]


def conflicts(**containers):
    reading = reading_of(**containers)
    return reconcile(reading.values, reading.digest_matches)


@pytest.mark.parametrize(
    ("containers", "found"),
    [
        # The same, said in the way of each container.
        ({"iim": {(2, 120): CAPTION}, "xmp": {"dc:description": CAPTION}}, []),
        ({"iim": {(2, 120): "A reef.\r\nNets."}, "xmp": {"dc:description": "A reef.\nNets. "}}, []),
        ({"iim": {(2, 80): "Jose\u0301"}, "xmp": {"dc:creator": ["Jos\u00e9"]}}, []),
        (
            {
                "iim": {(2, 80): ["Urs Halder", "Ines Calder"]},
                "xmp": {"dc:creator": ["Ines Calder", "Urs Halder"]},
                "exif": {"Artist": "Ines Calder; Urs Halder"},
            },
            [],
        ),
        # What a camera writes unasked is no caption.
        (
            {
                "exif": {"ImageDescription": "OLYMPUS DIGITAL CAMERA"},
                "xmp": {"dc:description": CAPTION},
            },
            [],
        ),
        # What a damaged block yields is no text.
        (
            {
                "exif": {"ImageDescription": "\x01\x7f\x03 Rafah."},
                "xmp": {"dc:description": CAPTION},
            },
            [],
        ),
        ({"exif": {"ImageDescription": "  "}, "xmp": {"dc:description": CAPTION}}, []),
        # Differences of form.
        (
            {"iim": {(2, 80): "INES CALDER"}, "xmp": {"dc:creator": ["Ines Calder"]}},
            [(Property.CREATOR, Kind.FORMAT)],
        ),
        (
            {"iim": {(2, 110): "AP/STF"}, "xmp": {"photoshop:Credit": "AP, STF"}},
            [(Property.CREDIT, Kind.FORMAT)],
        ),
        # One day, at the precision and in the zone of each; Exif's day is another matter.
        ({"iim": {(2, 55): "20240305"}, "xmp": {"photoshop:DateCreated": "2024-03"}}, []),
        ({"iim": {(2, 55): "20240305"}, "xmp": {"photoshop:DateCreated": "2024-03-06T01:00Z"}}, []),
        (
            {
                "iim": {(2, 55): "20240305"},
                "exif": {"DateTimeOriginal": "2019:05:01 09:00:00"},
            },
            [],
        ),
        # Cut at the limit of the data set: in octets, on a character or one short of it.
        (
            {"iim": {(2, 110): LONG_CREDIT[:32]}, "xmp": {"photoshop:Credit": LONG_CREDIT}},
            [(Property.CREDIT, Kind.TRUNCATED)],
        ),
        (
            {
                "iim": {(2, 80): "Capitã Inês Calderão de Ávila do"},
                "xmp": {"dc:creator": ["Capitã Inês Calderão de Ávila dos Santos"]},
                "charset": "cp1252",
                "declared": None,
            },
            [(Property.CREATOR, Kind.TRUNCATED)],
        ),
        (
            {
                "iim": {(2, 80): "Photographe dé la Marine élève Ðx".encode()[:32]},
                "xmp": {"dc:creator": ["Photographe dé la Marine élève Ðx"]},
            },
            [(Property.CREATOR, Kind.TRUNCATED)],
        ),
        # Letters lost to a charset.
        (
            {"iim": {(2, 80): "Ren? M?ller"}, "xmp": {"dc:creator": ["René Müller"]}},
            [(Property.CREATOR, Kind.CHARSET)],
        ),
        (
            {"iim": {(2, 120): "Caf?s in Z??rich?"}, "xmp": {"dc:description": "Cafés in Zürich?"}},
            [(Property.CAPTION, Kind.CHARSET)],
        ),
        # What a camera writes of its own accord, a by-line that names nobody.
        *(
            ({"exif": {"ImageDescription": filler}, "xmp": {"dc:description": CAPTION}}, [])
            for filler in ("SAMSUNG CSC", "cof", "sdr_soft", "DCIM\\100MEDIA\\DJI_0021.JPG")
        ),
        *(
            ({"exif": {"Artist": nobody}, "xmp": {"dc:creator": ["Ines Calder"]}}, [])
            for nobody in ("Canon EOS 5D Mark IV", "NIKON D850", "picture desk", "Photographer")
        ),
        # Names that each system gives a picture.
        ({"iim": {(2, 5): "FAIR-PORTWICK"}, "xmp": {"dc:title": "_DSC1234.jpg"}}, []),
        # A caption that has a dateline in the other container.
        (
            {"iim": {(2, 120): CAPTION}, "xmp": {"dc:description": f"RASDHOO, 3 May - {CAPTION}"}},
            [(Property.CAPTION, Kind.PARTIAL)],
        ),
        # One of the creators that the other container names: nothing is cut.
        (
            {"iim": {(2, 80): "Urs Halder"}, "xmp": {"dc:creator": ["Ines Calder", "Urs Halder"]}},
            [(Property.CREATOR, Kind.PARTIAL)],
        ),
        (
            {
                "exif": {"Artist": "Ines Calder"},
                "xmp": {"dc:creator": ["Ines Calder", "U. Halder"]},
            },
            [(Property.CREATOR, Kind.PARTIAL)],
        ),
        # One is as it was, the other cut.
        (
            {
                "iim": {(2, 80): ["Ines Calder", LONG_CREDIT[:32]]},
                "xmp": {"dc:creator": ["Ines Calder", LONG_CREDIT]},
            },
            [(Property.CREATOR, Kind.TRUNCATED)],
        ),
        # A caption that goes on in the other container.
        (
            {"iim": {(2, 120): CAPTION[:30]}, "xmp": {"dc:description": CAPTION}},
            [(Property.CAPTION, Kind.PARTIAL)],
        ),
    ],
)
def test_harmless_differences_are_no_contradiction(containers, found):
    assert kinds(**containers) == found
    assert conflicts(**containers) == ()


def test_another_charset_is_no_contradiction():
    name = "José Müller"
    assert (
        conflicts(
            iim={(2, 80): name}, xmp={"dc:creator": [name]}, charset="mac_roman", declared=None
        )
        == ()
    )


@pytest.mark.parametrize(
    ("prop", "iim", "xmp"),
    [
        (Property.CAPTION, {(2, 120): "Rafah at dawn."}, {"dc:description": "Paris at dawn."}),
        (Property.CREATOR, {(2, 80): "Ines Calder"}, {"dc:creator": ["Urs Halder"]}),
        (Property.CREATOR, {(2, 80): "Ren? Miller"}, {"dc:creator": ["René Müller"]}),
        (Property.CAPTION, {(2, 120): "Rafah?"}, {"dc:description": "Rafah é Paris."}),
        (Property.CREATOR, {(2, 80): ["A. B.", "C. D."]}, {"dc:creator": ["A. B.", "E. F."]}),
        (Property.CREDIT, {(2, 110): "EPA"}, {"photoshop:Credit": "AFP"}),
        (Property.CREDIT, {(2, 110): "Getty"}, {"photoshop:Credit": "Getty Images"}),
        (Property.SOURCE, {(2, 115): "X80001"}, {"photoshop:Source": "X80002"}),
        (Property.COPYRIGHT, {(2, 116): "2025 EPA"}, {"dc:rights": "2026 EPA"}),
        (Property.DATE_CREATED, {(2, 55): "20240305"}, {"photoshop:DateCreated": "2024-05-03"}),
        (Property.CITY, {(2, 90): "Rome"}, {"photoshop:City": "Milan"}),
        (
            Property.HEADLINE,
            {(2, 105): "Storm in Oban"},
            {"photoshop:Headline": "Storm in Mallaig"},
        ),
    ],
)
def test_each_real_contradiction_is_found_once(prop, iim, xmp):
    (found,) = conflicts(iim=iim, xmp=xmp)
    assert (found.property, found.kind) == (prop, Kind.CONFLICT)
    sides = {value.origin for value in (*found.values, *found.others)}
    assert sides == {Origin.IIM, Origin.XMP}


def test_three_containers_that_all_differ_are_one_contradiction_a_property():
    found = conflicts(
        exif={"ImageDescription": "Rafah.", "Copyright": "EPA"},
        iim={(2, 120): "Paris.", (2, 116): "AFP"},
        xmp={"dc:description": "Oslo.", "dc:rights": "AP"},
    )
    assert [each.property for each in found] == [Property.CAPTION, Property.COPYRIGHT]


def test_a_cut_at_the_limit_that_says_something_else_is_a_contradiction():
    other = "Exemplar" + LONG_CREDIT[8:32]
    assert len(conflicts(iim={(2, 110): other}, xmp={"photoshop:Credit": LONG_CREDIT})) == 1


IIM, XMP = {(2, 110): "EPA"}, {"photoshop:Credit": "AFP"}


def test_a_matching_digest_ends_the_comparison_of_iim_and_xmp():
    assert conflicts(iim=IIM, xmp=XMP, digest=True) == ()


def test_a_matching_digest_says_nothing_of_exif():
    caption = {(2, 120): "Paris at dawn."}
    found = conflicts(iim=caption, exif={"ImageDescription": "Rafah at dawn."}, digest=True)
    assert [each.authoritative for each in found] == [Origin.EXIF]


@pytest.mark.parametrize(
    ("digest", "chief"), [(False, Origin.XMP), (b"\1" * 16, Origin.IIM)], ids=["none", "stale"]
)
def test_the_digest_names_the_copy_that_counts(digest, chief):
    (found,) = conflicts(iim=IIM, xmp=XMP, digest=digest)
    assert found.authoritative is chief


def test_iim_that_was_cut_counts_for_less_than_xmp_whatever_the_digest_says():
    reading = reading_of(
        iim={(2, 110): LONG_CREDIT[:32]}, xmp={"photoshop:Credit": LONG_CREDIT}, digest=b"\1" * 16
    )
    (found,) = differences(reading.values, reading.digest_matches)
    assert (found.kind, found.authoritative) == (Kind.TRUNCATED, Origin.XMP)
