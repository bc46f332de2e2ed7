"""The address of a picture in a page: the attribute that holds it, and what its crops share."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import islice
from typing import Any
from urllib.parse import unquote

from captionaudit.sources.references import is_picture

_LAZY = (
    "data-src", "data-original", "data-lazy-src", "data-lazy", "data-hi-res-src", "data-full-src",
    "data-image", "data-large-file", "data-orig-file", "data-url", "data-img-src",
)  # fmt: skip
_SETS = ("data-srcset", "srcset", "data-lazy-srcset")
# A pattern that begins with what separates words is fast, and one that allows for the start of a
# reference instead is not: so references are searched with a slash in front.
_NO_ADDRESS = re.compile(r"data:|about:|\s*$", re.IGNORECASE)
_PLACEHOLDER = re.compile(
    r"[/_-](?:(?:placeholder|platzhalter|spacer)[\w-]*\.(?:gif|png|svg|jpe?g|webp)"
    # A file that is named after its shape alone; photographs of that name are no drawings.
    r"|(?<=/)\d{1,2}x\d{1,2}\.(?:gif|png|svg)(?:$|[?#])"
    r"|(?:blank|transparent|pixel|1x1|loading|loader|grey|gray|empty|lazy|fallback|dot"
    r"|dummy|no-?image|preload|segnaposto|marcador(?:-de-posici[oó]n)?)"
    r"(?:[_-]?(?:\d\w*|pixel|image|img|bg|load\w*|small|large))*\.(?:gif|png|svg|jpe?g|webp))",
    re.IGNORECASE,
)
#: What stands in for a picture that is still to load: a drawing, or a file named like no other.
_DRAWING = re.compile(r"\.(?:gif|svg)(?:$|[?#])", re.IGNORECASE)
_CALLED_LAZY = re.compile(r"(?<![a-z])(?:lazy|b-lazy|lozad|unveil)", re.IGNORECASE)
_BACKGROUND = re.compile(r"background(?:-image)?:[^;]*\burl\(\s*[\"']?([^\"')]+)", re.IGNORECASE)
_SIZES = re.compile(r"[-_]?\d{2,5}x\d{2,5}|@\dx|(?<=[-_])(?:scaled|thumb|large|small|medium)\b")
_SCHEME = re.compile(r"^[a-z]+:")
_WIDTH = re.compile(r"\d{1,5}w?|[a-z]_\w+(?:,\w+)*")
_LONG = 12
_PICTURE_INSIDE = re.compile(r"[=/][^=/?&]+\.(?:jpe?g|png|webp|avif|gif)\b", re.IGNORECASE)
_PROXY = re.compile(r"[?&](?:url|src|image|img|u)=([^&]+)")
_NUMBERS = re.compile(r"\d+")
_ALIKE = 0.8


def reference(img: Any) -> tuple[str, str]:
    """Return the picture's reference and the attribute that holds it ("" for none)."""
    source = (img.get("src") or "").strip()
    if source and not _is_placeholder(source) and not _is_stand_in(img, source):
        return source, "src"
    value, name = _late(img)
    if value:
        return value, name
    for picture in img.iterancestors("picture"):
        for source in picture.iter("source"):
            value = _largest(source.get("srcset") or source.get("data-srcset") or "")
            if value:
                return value, ""
    # Every library for pictures that load late has a name of its own for the attribute.
    for name, value in img.items():
        if name.startswith("data-") and _is_address(value) and not _is_placeholder(value):
            return value.strip(), name
    return _behind(img), ""


def _behind(img: Any) -> str:
    """Return the picture that a style puts behind a transparent one, or that its link opens."""
    style = _BACKGROUND.search(img.get("style") or "")
    if style is not None and not _is_placeholder(style[1]):
        return style[1].strip()
    link = next(islice(img.iterancestors("a"), 1), None)
    target = (link.get("href") or "") if link is not None else ""
    return target.strip() if is_picture(target) else ""


def _is_placeholder(value: str) -> bool:
    """Return whether a value shows nothing, or what stands for a picture that is still to load."""
    return _NO_ADDRESS.match(value) is not None or _PLACEHOLDER.search(f"/{value}") is not None


def _is_address(value: str) -> bool:
    """Return whether a value is the address of a picture, or that of a server which crops it."""
    return is_picture(value) or (
        value.startswith(("http", "/"))
        and " " not in value.strip()
        and _PICTURE_INSIDE.search(value) is not None
    )


def _is_stand_in(img: Any, source: str) -> bool:
    """Return whether a picture shows another one until its own is loaded."""
    drawn = _DRAWING.search(source) is not None
    if not drawn and not _CALLED_LAZY.search(img.get("class") or ""):
        return False
    late, _ = _late(img)
    return bool(late) and (drawn or not is_alike(key(source), key(late)))


def _late(img: Any) -> tuple[str, str]:
    """Return the reference that a script shows once the picture is in view, and its attribute."""
    for name in _LAZY:
        value = (img.get(name) or "").strip()
        if value and not value.startswith(("{", "data:")):
            return value, name
    for name in _SETS:
        value = _largest(img.get(name) or "")
        if value:
            return value, name
    return "", ""


def _largest(srcset: str) -> str:
    """Return the last candidate of a `srcset`, by custom the largest."""
    # URLs may hold commas; what separates candidates is a comma with a space (or the end).
    candidates = [c.split()[0] for c in re.split(r",\s+", srcset.strip().rstrip(",")) if c.split()]
    good = [c for c in candidates if not c.startswith("data:")]
    return good[-1] if good else ""


@lru_cache(maxsize=4096)
def key(ref: str) -> str:
    """Return what the sizes of one picture have in common, to know it again on its page."""
    proxied = _PROXY.search(ref)
    if proxied and _is_proxied(unquote(proxied[1]), ref):
        ref = unquote(proxied[1])
    path = _SCHEME.sub("", ref.split("?", 1)[0].split("#", 1)[0])
    parts = _SIZES.sub("", path).split("/")
    # Without a suffix the last dot of an address is that of its host.
    parts[-1] = parts[-1].rpartition(".")[0] or parts[-1]
    kept = [p for p in parts if p and not _WIDTH.fullmatch(p)]
    # `/photos/7.jpg` is the seventh picture; only below a picture's own folder it is a width.
    if parts[-1] and parts[-1] not in kept[-1:] and not any(len(p) >= _LONG for p in kept):
        kept.append(parts[-1])
    return "/".join(kept[-3:]).lower()


def _is_proxied(inner: str, ref: str) -> bool:
    """Return whether the address in a query is the picture that the server crops."""
    return is_picture(inner) or (inner.startswith("http") and not is_picture(ref))


def is_alike(one: str, other: str) -> bool:
    """Return whether the file names of two keys differ as those of two crops of a picture do."""
    names_ = one.rpartition("/")[2], other.rpartition("/")[2]
    if _NUMBERS.findall(names_[0]) != _NUMBERS.findall(names_[1]):
        return False
    return SequenceMatcher(None, *names_, autojunk=False).ratio() >= _ALIKE
