"""References to pictures as pages write them, and the files they mean."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from unicodedata import normalize
from urllib.parse import unquote

from captionaudit.sources.conventions import STATIC, copies, moved, plain_path


def _words(names: str) -> frozenset[str]:
    return frozenset(names.split())


#: Suffixes of the picture files that are read.
PICTURE_SUFFIXES = _words(
    ".jpg .jpeg .jpe .jfif .png .gif .webp .tif .tiff .heic .heif .avif .bmp .psd .jp2 .jxl"
    " .dng .cr2 .cr3 .nef .arw .orf .rw2 .raf .pef .srw"
)
_VECTOR = frozenset({".svg"})
_NO_PICTURE = _words(
    ".mp4 .m4v .mov .webm .avi .mp3 .m4a .ogg .wav .pdf .doc .docx .xls .xlsx .zip .html .htm .md"
    " .php .js .ts .css .json .xml .yml .yaml .csv .txt .vtt .srt .m3u8 .woff .woff2"
)
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]+:")
_DYNAMIC = re.compile(r"[*{}<>|]")
# A template's expression or a pattern; whatever file has such a name, the page does not mean it.
_TEMPLATE = re.compile(r"\{\{|\{%|<%|\$\{|\*")
_VARIABLE = re.compile(
    r"(?:[A-Za-z_$]\w*\.){2,}[A-Za-z_]\w*"
    r"|(?:page|site|post|item|entry|data|props|this|self|include|image|photo|loop)\.[A-Za-z_]\w*"
)
_MAX_LENGTH = 4096


def is_picture_file(path: str) -> bool:
    """Return whether a path has the suffix of a picture file that is read."""
    return os.path.splitext(path)[1].lower() in PICTURE_SUFFIXES


def is_picture(reference: str) -> bool:
    """Return whether a reference ends as picture files do (queries and fragments aside).

    A pattern (`photos/*.jpg`, as in Hugo's resources) and a template's expression name no file.
    """
    # Most keys and values are words: those without a stop end here.
    if "." not in reference:
        return False
    suffix = _suffix(reference)
    known = suffix in PICTURE_SUFFIXES or suffix in _VECTOR
    return known and _DYNAMIC.search(plain_path(reference)) is None


def is_vector(reference: str) -> bool:
    """Return whether a reference ends as drawings do."""
    return _suffix(reference) in _VECTOR


def is_other_media(reference: str) -> bool:
    """Return whether a reference ends as something that is surely no picture."""
    return _suffix(reference) in _NO_PICTURE


def may_be_address(reference: str) -> bool:
    """Return whether a value in the place of a reference is neither another medium nor a variable.

    Templates pass variables on: `guide.image.dark`, `page.hero`.
    """
    if is_other_media(reference):
        return False
    return _VARIABLE.fullmatch(reference) is None or is_picture(reference)


def is_remote(reference: str) -> bool:
    """Return whether a reference is a URL; such pictures are never fetched."""
    return bool(_SCHEME.match(reference)) or reference.startswith("//")


def resolve(reference: str, file: str, roots: tuple[str, ...] = ()) -> str | None:
    """Return the path of the existing file that a reference in `file` means, or None.

    Tried in order: beside the file and in the folder that a page becomes, under each of the roots,
    and under the folders above the file, up to that of the repository, and their static folders.
    A `/` in front means a root, never that of the file system. Where that leads to no file, the
    path below which the site is published is taken off, as its own settings tell it. Queries are
    dropped, percent signs decoded and accents composed or taken apart (as macOS does in names)
    where the name as written does not exist.
    """
    reference = reference.strip()
    names = [plain_path(reference)] if names_file(reference) else list(copies(reference))
    if len(reference) > _MAX_LENGTH or "\0" in reference:
        return None
    names += [path for name in names for path in _moved(name, file)]
    return next(filter(None, (_found(name, file, roots) for name in names)), None)


def _found(name: str, file: str, roots: tuple[str, ...]) -> str | None:
    for spelling in _spellings(name):
        if spelling.strip("/."):
            for path in candidates(spelling, file, roots):
                if os.path.isfile(path):
                    return path.replace(os.sep, "/")
    return None


def candidates(name: str, file: str, roots: tuple[str, ...]) -> Iterator[str]:
    """Yield the paths that a name in `file` may mean, inside of the repository and the roots."""
    homes = _homes(file, roots)
    for folder in dict.fromkeys(_folders(name, file, roots)):
        path = os.path.normpath(os.path.join(folder, name.lstrip("/")))
        if os.path.abspath(path).startswith(homes):
            yield path


def _moved(name: str, file: str) -> Iterator[str]:
    """Yield where a path from the root of the site lies by the settings of the site."""
    if name.startswith("/"):
        for folder in _above(file):
            for url, inside in moved(os.path.abspath(folder)):
                if name.startswith(url):
                    yield inside + name[len(url) :]


def is_outside(reference: str, file: str, roots: tuple[str, ...] = ()) -> bool:
    """Return whether a reference leads out of the repository and the roots.

    What is there is not looked at, so nobody knows whether the picture is missing.
    """
    reference = unquote(bare(plain_path(reference.strip())))
    if not names_file(reference) or reference.startswith("/"):
        return False
    folder = os.path.dirname(file)
    return not os.path.abspath(os.path.join(folder, reference)).startswith(_homes(file, roots))


def is_served(reference: str, file: str, roots: tuple[str, ...] = ()) -> bool:
    """Return whether a reference means a folder of a server, and no folder of this repository.

    So it is with `/images/a.jpg` in a saved page, and with the folder that a browser saves beside
    a page and names after it.
    """
    name = unquote(bare(reference.strip())).removeprefix("./")
    folder = os.path.dirname(name)
    stem = os.path.splitext(os.path.basename(file))[0]
    if not folder.strip("/") or not name.startswith(("/", f"{stem}_", f"{stem}-")):
        return False
    homes = _folders(name, file, roots)
    return not any(os.path.isdir(os.path.join(home, folder.lstrip("/"))) for home in homes)


def names_file(reference: str) -> bool:
    """Return whether a reference may name a file: no address, and nothing to be filled in."""
    if not reference or len(reference) > _MAX_LENGTH or "\0" in reference:
        return False
    path = plain_path(reference)
    return not is_remote(path) and _TEMPLATE.search(path) is None


def _spellings(reference: str) -> Iterable[str]:
    """Return the names that a reference may mean, each once, the likeliest first."""
    names: tuple[str, ...] = (reference, bare(reference), unquote(bare(reference)))
    if not names[-1].isascii():
        names += (normalize("NFC", names[-1]), normalize("NFD", names[-1]))
    return dict.fromkeys(names)


def _folders(name: str, file: str, roots: tuple[str, ...]) -> list[str]:
    """Return where a name is looked for, the likeliest first.

    A page `a.md` becomes a folder `a/` on the site, from which its HTML may count, and in which
    Hexo keeps the pictures of a post. A path from the root may start at any folder above; a
    relative one only in static folders, lest the picture of another page be taken.
    """
    above = _above(file)
    static = [os.path.join(folder, each) for folder in above for each in STATIC]
    if name.startswith("/"):
        return [*roots, *above, *static]
    return [os.path.dirname(file), os.path.splitext(file)[0], *roots, *above[-1:], *static]


def _above(file: str) -> tuple[str, ...]:
    """Return the folders from that of a file up to its repository's, as paths from here."""
    top = repository(file)
    whole, folder = os.path.abspath(top), os.path.dirname(os.path.abspath(file))
    if os.path.commonpath((whole, folder)) != whole:
        return (top,)
    above = []
    while folder != whole:
        above.append(os.path.relpath(folder))
        folder = os.path.dirname(folder)
    return (*above, top)


def _homes(file: str, roots: tuple[str, ...]) -> tuple[str, ...]:
    """Return what no reference leads out of: the repository, the file's own folder, the roots."""
    homes = (repository(file), os.path.dirname(os.path.abspath(file)), *roots)
    return tuple(os.path.join(os.path.abspath(home), "") for home in homes)


def repository(file: str) -> str:
    """Return the folder that holds `.git` above a file, or the current folder."""
    folder = os.path.dirname(os.path.abspath(file))
    while not os.path.exists(os.path.join(folder, ".git")):
        parent = os.path.dirname(folder)
        if parent == folder:
            return os.curdir
        folder = parent
    return os.path.relpath(folder)


def bare(reference: str) -> str:
    """Return a reference without its query and its fragment."""
    return reference.split("?", 1)[0].split("#", 1)[0]


@lru_cache(maxsize=1024)
def _suffix(reference: str) -> str:
    """Return the suffix of the file name in lower case, "" for none."""
    if "." not in reference or len(reference) > _MAX_LENGTH:
        return ""
    path = bare(reference).rstrip()
    dot = path.rfind(".")
    return path[dot:].lower() if dot > path.rfind("/") else ""
