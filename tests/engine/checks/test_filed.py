"""Which copies of what a file says count for its page."""

import pytest

from captionaudit.engine.checks.filed import counting, file_agencies
from captionaudit.engine.subject import Subject
from captionaudit.model import Gallery, Item, Origin, Picture, Place, Property, Statement


def subject_of(reader, prop, digest=None, **copies):
    statements = tuple(
        Statement(Property(prop), value, Origin(origin), Place("reef.jpg", pointer=origin))
        for origin, value in copies.items()
    )
    item = Item(1, statements, Picture(path="reef.jpg", iptc_digest_matches=digest))
    return Subject(Gallery("reef.yml", "", "yaml", (item,)), item, reader)


@pytest.mark.parametrize(
    ("copies", "origins"),
    [
        ({"xmp": "Ein Café in Zürich.", "iim": "Ein CafÃ© in ZÃ¼rich."}, ["xmp"]),
        ({"xmp": "Ein Café in Zürich.", "iim": "Ein Caf? in Z?rich."}, ["xmp"]),
        ({"xmp": "Divers at Rasdhoo.", "iim": "Divers at Portwick."}, ["xmp", "iim"]),
        ({"xmp": "Divers at Rasdhoo.", "exif": "SAMSUNG CSC"}, ["xmp"]),
        ({"xmp": "Divers at Rasdhoo.", "iim": "Divers at Rasdhoo."}, ["xmp", "iim"]),
    ],
)
def test_spoilt_copies_and_fillers_count_for_nothing(reader, copies, origins):
    found = counting(subject_of(reader, "caption", **copies), Property.CAPTION)
    assert [statement.origin for statement in found] == origins


def test_a_matching_digest_leaves_xmp_alone_to_speak(reader):
    copies = {"xmp": "AFP", "iim": "AP"}
    assert set(file_agencies(subject_of(reader, "credit", digest=True, **copies))) == {"afp"}
    assert set(file_agencies(subject_of(reader, "credit", **copies))) == {"afp", "ap"}


def test_a_credit_that_iim_cut_names_the_agency_before_the_cut(reader):
    cut = "USA TODAY Sports via Reuters Con"
    assert "reuters" in file_agencies(subject_of(reader, "credit", iim=cut))
