"""What a file under a picture's name is, where it is no picture: said in words for an editor."""

from __future__ import annotations

_STARTS = {
    b"%PDF-": "This is a PDF document, not a picture: export the picture from it.",
    b"PK\x03\x04": "This is a ZIP archive, not a picture: unpack it.",
    b"PK\x05\x06": "This is an empty ZIP archive, not a picture: pack or download it again.",
    b"Rar!\x1a\x07": "This is a RAR archive, not a picture: unpack it.",
    b"7z\xbc\xaf\x27\x1c": "This is a 7z archive, not a picture: unpack it.",
    b"\x1f\x8b": "This is a gzip archive, not a picture: unpack it.",
    b"%!PS": "This is a PostScript file, not a picture: export it in a pixel format.",
    b"version https://git-lfs": "This is a Git LFS pointer, not the picture: run `git lfs pull`.",
}
_VIDEO = "This is a video, not a picture: take a still picture from it."
_PAGES = (b"<!doctype html", b"<html", b"<?php")
_UNKNOWN = "This is not a picture in a known format: export or download it again."


def what_it_is(head: bytes) -> str:
    """Return what the first octets of a file that is no known picture begin, and what to do."""
    for start, said in _STARTS.items():
        if head.startswith(start):
            return said
    if _is_video(head):
        return _VIDEO
    if head[:512].lstrip().lower().startswith(_PAGES):
        return "This is a web page, not a picture: the download failed, so fetch it again."
    if b"<svg" in head[:4096]:
        return "This is an SVG drawing: it has no picture metadata, so use a pixel format."
    return _UNKNOWN


def _is_video(head: bytes) -> bool:
    """Whether this is MP4 or QuickTime (ISO/IEC 14496-12), AVI, or Matroska and WebM (EBML)."""
    boxes = head[4:8] in (b"ftyp", b"moov", b"mdat", b"wide")
    return boxes or head[8:12] == b"AVI " or head.startswith(b"\x1a\x45\xdf\xa3")
