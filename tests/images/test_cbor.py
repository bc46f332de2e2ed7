"""CBOR, by the examples of RFC 8949, appendix A; and whatever else comes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionaudit.images.cbor import decode
from tests.images.manifests import cbor


@pytest.mark.parametrize(
    ("octets", "value"),
    [
        ("00", 0),
        ("17", 23),
        ("1818", 24),
        ("1903e8", 1000),
        ("1b000000e8d4a51000", 1000000000000),
        ("3863", -100),
        ("f93c00", 1.0),
        ("fa47c35000", 100000.0),
        ("fb3ff199999999999a", 1.1),
        ("f4", False),
        ("f5", True),
        ("f6", None),
        ("c074323031332d30332d32315432303a30343a30305a", "2013-03-21T20:04:00Z"),
        ("4401020304", b"\1\2\3\4"),
        ("6449455446", "IETF"),
        ("62c3bc", "ü"),
        ("8301820203820405", [1, [2, 3], [4, 5]]),
        ("a26161016162820203", {"a": 1, "b": [2, 3]}),
        ("5f42010243030405ff", b"\1\2\3\4\5"),
        ("7f657374726561646d696e67ff", "streaming"),
        ("9f018202039f0405ffff", [1, [2, 3], [4, 5]]),
        ("bf61610161629f0203ffff", {"a": 1, "b": [2, 3]}),
        ("a201020361 61".replace(" ", ""), {}),
    ],
)
def test_the_examples_of_the_standard(octets, value):
    assert decode(bytes.fromhex(octets)) == value


@pytest.mark.parametrize(
    "octets",
    [b"", b"\x18", b"\x64IE", b"\x62\xff\xff", b"\x9f\x01", b"\x81" * 40 + b"\0", b"\xff", b"\x1c"],
)
def test_what_is_damaged_or_too_deep_is_nothing(octets):
    assert decode(octets) is None


def test_a_list_that_claims_more_than_is_read_is_nothing():
    assert decode(b"\x9a\xff\xff\xff\xff" + bytes(100)) is None
    assert decode(cbor([0] * 10_000)) is None


@given(st.recursive(st.text() | st.binary() | st.integers(0, 1 << 30), st.lists, max_leaves=20))
def test_what_was_encoded_comes_back(value):
    assert decode(cbor(value)) == value


@given(st.binary(max_size=60))
def test_any_octets(octets):
    decode(octets)
    assert decode(b"\x40" + octets) == b""
