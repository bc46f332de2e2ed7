"""Whatever octets come, a reader returns: nothing raises, nothing grows, nothing hangs."""

import sys
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from captionaudit.images.exif import read_exif
from captionaudit.images.iim import LIMITS
from captionaudit.images.iim_values import read_iim
from captionaudit.images.read import read_picture, read_picture_data, read_xmp_packet
from captionaudit.images.records import Blocks, PictureReading, Value
from captionaudit.images.tiff import Tiff
from captionaudit.images.window import BLOCK_CAP, Window
from tests.images import build
from tests.images.blocks import data_set
from tests.images.bombs import BOMBS
from tests.images.test_formats import PICTURES

HOSTILE = Path(__file__).resolve().parents[2] / ".." / "shared" / "corpus" / "images" / "hostile"
MAGIC = [b"\xff\xd8\xff\xe1", b"\x89PNG\r\n\x1a\n", b"II*\0", b"MM\0*", b"MM\0+", b"IIU\0"]
MAGIC += [b"RIFF\0\0\0\0WEBP", b"GIF89a", b"8BPS\0\1", b"\0\0\0\x18ftypavif", b"\0\0\0\x18ftypheic"]
MAGIC += [
    b"\0\0\0\x0cjP  \r\n\x87\n",
    b"\0\0\0\x0cJXL \r\n\x87\n",
    b"\xff\x0a",
    b"\xff\x4f\xff\x51",
]
MAGIC += [b"\0\0\0\x18ftypcrx \0\0\0\1", b"FUJIFILMCCD-RAW 0201"]


def check(reading: PictureReading) -> None:
    """Assert what holds of any reading, and so of those of damaged pictures."""
    assert reading.format or reading.error
    assert all(value.value.strip() for value in reading.values)
    assert all(note.code and note.message for note in reading.notes)
    "".join(value.value for value in reading.values).encode()  # no half surrogate pairs


@given(st.sampled_from(MAGIC), st.binary(max_size=400))
def test_any_octets_behind_the_magic_of_a_format(magic, data):
    check(read_picture_data(magic + data))


@given(st.binary(max_size=200))
def test_any_octets(data):
    check(read_picture_data(data))


@given(st.data())
def test_mutated_pictures(data):
    """Overwrite, cut out and repeat parts of sound pictures of every format."""
    name = data.draw(st.sampled_from(sorted(PICTURES)))
    picture = bytearray(PICTURES[name][0])
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(picture)))
        length = data.draw(st.integers(0, 16))
        patch = data.draw(st.binary(max_size=8) | st.sampled_from([b"\xff" * 4, b"\0" * 4]))
        picture[at : at + length] = patch
    check(read_picture_data(bytes(picture)))


@given(st.binary(max_size=300))
@example(b"\x1c\x02\x78\xff\xff")
@example(b"\x1c\x02\x78\x80\x04\xff\xff\xff\xff")
def test_any_octets_as_iim(data):
    for value in read_iim(data, [], Blocks()):
        assert value.property in LIMITS
        assert len(value.value) <= len(data) + 16  # a date gets punctuation, and its time


@given(st.lists(st.tuples(st.integers(1, 2), st.integers(0, 255), st.binary(max_size=40))))
def test_any_data_sets(sets):
    """What data sets hold comes back whole, in the octets kept or in the text."""
    blocks = Blocks()
    block = b"".join(data_set(*each) for each in sets)
    values = read_iim(block, [], blocks)
    assert "iim-damaged" not in [note.code for note in blocks.notes]
    held = {data for _, _, data in sets}
    assert all(value.raw in held for value in values if value.raw is not None)


@given(st.sampled_from([b"II*\0\x08\0\0\0", b"MM\0*\0\0\0\x08", b"II+\0\x08\0\0\0"]), st.binary())
def test_any_octets_as_exif(head, data):
    tiff = Tiff.open(Window(head + data))
    if tiff is not None:
        blocks = Blocks()
        for value in read_exif(tiff, blocks):
            assert isinstance(value, Value)
            assert value.value


@given(st.binary(max_size=300) | st.text(alphabet="<>/rdfx:mlns='\"& ptaé", max_size=300))
def test_any_octets_as_xmp(data):
    octets = data if isinstance(data, bytes) else data.encode()
    for packet in (octets, b"<x:xmpmeta>" + octets, b"<rdf:RDF>" + octets + b"</rdf:RDF>"):
        values, notes = read_xmp_packet(packet)
        assert all(value.value for value in values)
        assert all(note.message for note in notes)


@given(st.text(max_size=60), st.sampled_from(["dc:description", "photoshop:Credit", "dc:subject"]))
def test_any_text_in_xmp_comes_back(text, name):
    allowed = "".join(c for c in text if c.isprintable() and c not in "\ufffe\uffff").strip()
    values, notes = read_xmp_packet(build.xmp_packet({name: allowed}))
    assert [value.value for value in values] == ([allowed] if allowed else [])
    assert notes == ()


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_takes_no_more_memory_than_a_block_may(name):
    data = BOMBS[name]()
    tracemalloc.start()
    try:
        check(read_picture_data(data))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 4 * BLOCK_CAP


@pytest.mark.skipif(not HOSTILE.exists(), reason="the shared corpus is not beside the repository")
def test_the_hostile_corpus_raises_nothing_and_does_not_grow():
    resource_module = pytest.importorskip("resource")
    before = resource_module.getrusage(resource_module.RUSAGE_SELF).ru_maxrss
    files = sorted(path for path in HOSTILE.rglob("*") if path.is_file())
    assert len(files) > 300
    for path in files:
        check(read_picture(path))
    growth = resource_module.getrusage(resource_module.RUSAGE_SELF).ru_maxrss - before
    assert growth < (100 << 10 if sys.platform != "darwin" else 100 << 20)
