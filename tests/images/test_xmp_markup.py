"""XMP that is not well-formed: no text of it is lost, and a note says that it was repaired."""

import pytest

from captionaudit.images.read import read_xmp_packet
from tests.images import build
from tests.images.reading import codes, said

CREDIT, DESCRIPTION = "xmp:photoshop:Credit", "xmp:dc:description"


def packet_of(inner: str | bytes) -> bytes:
    """Return a packet with markup of one's own as its properties."""
    octets = inner.encode() if isinstance(inner, str) else inner
    packet = build.xmp_packet({"dc:source": "MARK"})
    return packet.replace(b"<dc:source>MARK</dc:source>", octets)


def credit(text: str | bytes, behind: str = "") -> bytes:
    octets = text.encode() if isinstance(text, str) else text
    markup = b"<photoshop:Credit>" + octets + b"</photoshop:Credit>" + behind.encode()
    return build.jpeg(xmp=packet_of(markup))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Marks&nbsp;Calder", "Marks\u00a0Calder"),
        ("Caf&eacute; Lind&oacute;n", "Café Lindón"),
        ("AT&T, R&D; Smith & Co", "AT&T, R&D; Smith & Co"),
        ("Smith &amp; Co & Sons &lt;AP&gt;", "Smith & Co & Sons <AP>"),
        ("&eacute;&#233;&#xE9;", "ééé"),
        ("A&#0;B&#xD800;C&#1114112;", "A&#0;B&#xD800;C&#1114112;"),
        ("5 < 6 <b>Reef</b> <br>", "5 < 6 <b>Reef</b> <br>"),
        ("<![CDATA[AT&T &amp;]]> &nbsp;x", "AT&T &amp; \u00a0x"),
        ("A\x01FP\ufffe", "AFP"),
        ("Zürich".encode("latin-1"), "Zürich"),
        ("Zürich ".encode() + b"\x93Z\xfcrich\x94", "Zürich “Zürich”"),
    ],
)
def test_a_text_is_kept_whole(written, meant):
    data = credit(written)
    assert said(data) == {CREDIT: meant}
    assert codes(data) == ["xmp-not-well-formed"]


@pytest.mark.parametrize("written", ["Smith &amp; Co", "&#60;EPA&#x3E; &quot;x&apos;"])
def test_sound_entities_need_no_note(written):
    data = credit(written)
    assert "&" not in said(data)[CREDIT].replace("& Co", "")
    assert codes(data) == []


def test_sound_entities_outlive_a_fault_that_nothing_repairs():
    data = credit("Smith &amp; Co", "<dc:title>Reef &amp; sea</dc:rights>")
    assert said(data)[CREDIT] == "Smith & Co"
    assert codes(data) == ["xmp-not-well-formed"]


def test_entities_between_the_elements_of_a_list_are_no_entries():
    markup = '<dc:description><rdf:Alt>&nbsp;<rdf:li xml:lang="x-default">A</rdf:li></rdf:Alt>'
    data = build.jpeg(xmp=packet_of(markup + "</dc:description>"))
    assert said(data) == {DESCRIPTION: "A"}
    assert codes(data) == ["xmp-not-well-formed"]


def test_elements_of_a_default_namespace_are_no_text():
    markup = (
        '<Credit xmlns="http://ns.adobe.com/photoshop/1.0/">AT&T</Credit><dc:title>1 < 2</dc:title>'
    )
    assert said(build.jpeg(xmp=packet_of(markup))) == {CREDIT: "AT&T", "xmp:dc:title": "1 < 2"}


def test_faults_in_attributes():
    packet = packet_of("").replace(b'about=""', b'about="" photoshop:Credit="AT&T &eacute; <b>"')
    assert said(build.jpeg(xmp=packet)) == {CREDIT: "AT&T é <b>"}


@pytest.mark.parametrize("text", ["&" * 1_000_000, "&x;" * 300_000, "< " * 500_000])
def test_a_packet_of_faults_is_left_alone(text):
    values, notes = read_xmp_packet(packet_of(f"<dc:title>{text}</dc:title>"))
    assert values == ()
    assert [note.code for note in notes][-1] in ("xmp-not-well-formed", "metadata-too-long")
