"""Paths to galleries: files discovered, read and joined with their pictures."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Callable, Iterator, Sequence

from captionaudit.config import Config
from captionaudit.discover import Found, discover
from captionaudit.images.join import attach
from captionaudit.images.read import read_picture
from captionaudit.model import Gallery, Property
from captionaudit.settle.tally import Tally
from captionaudit.sources import Context, read_file
from captionaudit.sources.folder import folder_galleries, is_picture
from captionaudit.text.agencies import AgencyTable

#: Called with the number of files read so far and the number of all.
Progress = Callable[[int, int], None]
#: What a photo desk's picture says of itself, and an icon does not.
_WORDS = (Property.CAPTION, Property.HEADLINE, Property.CREDIT, Property.CREATOR)


def galleries(
    paths: Sequence[str],
    config: Config,
    agencies: AgencyTable,
    tally: Tally,
    progress: Progress | None = None,
    *,
    thumbnails: bool = False,
) -> Iterator[Gallery]:
    """Yield every gallery under `paths`, joined with its picture files.

    Content files come first: a picture that one of them names belongs to that gallery, and what
    is left in the folders of pictures makes galleries of its own. `thumbnails` says that pictures
    are compared with the thumbnails inside their files.
    """
    found = _discover(paths, config)
    pictures = [file for file in found if is_picture(file.path) and not file.problem]
    content = [file for file in found if not is_picture(file.path) or file.problem]
    context = Context(agencies, config.galleries, roots=config.picture_roots)
    claimed: set[str] = set()
    for done, file in enumerate(content, 1):
        reading = read_file(file, context)
        tally.read(file.path, reading)
        for gallery in reading.galleries:
            joined = attach(gallery, config.picture_roots, thumbnails=thumbnails)
            claimed |= {_key(i.picture.path) for i in joined.items if i.picture.path}
            yield joined
        if progress:
            progress(done, len(found))
    done = len(content)
    for gallery in folder_galleries(_unclaimed(pictures, claimed, tally)):
        joined = attach(gallery, config.picture_roots, thumbnails=thumbnails)
        if _is_one(joined, paths, tally):
            yield joined
        done += len(gallery.items)
        if progress:
            progress(done, len(found))


def _discover(paths: Sequence[str], config: Config) -> list[Found]:
    base = str(config.folder)
    return list(discover(paths, include=config.include, exclude=config.exclude, base=base))


def _key(path: str) -> str:
    return os.path.abspath(path)


def _is_one(gallery: Gallery, paths: Sequence[str], tally: Tally) -> bool:
    """Whether a folder of pictures is a gallery.

    A site's folder of icons and logos is none: it is noted and passed over, unless it or one of
    its pictures was named. A photo desk's pictures always say something of themselves.
    """
    named = {_key(path) for path in paths}
    own = (gallery.path, *(item.picture.path or "" for item in gallery.items))
    if any(_key(path) in named for path in own) or _speaks(gallery):
        return True
    names = (posixpath.basename(item.picture.path or "") for item in gallery.items)
    tally.beside(gallery.path, "they say nothing of themselves", *names)
    return False


def _unclaimed(pictures: Sequence[Found], claimed: set[str], tally: Tally) -> list[str]:
    """Return the pictures that make galleries of their own.

    Where a gallery names some pictures of a folder, the others there are not one: they are left
    out, and noted, for a folder of a site's assets is no gallery. What the user names counts, and
    so does what cannot be read.
    """
    governed = {os.path.dirname(path) for path in claimed}
    free = []
    for picture in pictures:
        key = _key(picture.path)
        if key in claimed:
            continue
        alone = os.path.dirname(key) not in governed
        if alone or picture.explicit or read_picture(picture.path).error:
            free.append(picture.path)
        else:
            folder, name = posixpath.split(picture.path)
            tally.beside(folder, "a gallery names their neighbours and not them", name)
    return free


def _speaks(gallery: Gallery) -> bool:
    said = (item.first(word) for item in gallery.items for word in _WORDS)
    return any(said) or any(item.picture.error for item in gallery.items)
