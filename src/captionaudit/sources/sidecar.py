"""Sidecars: files beside a picture that describe it (`a.jpg`: `a.yml`, `a.json`, `a.xmp`)."""

from __future__ import annotations

import os

from captionaudit.model import Origin, Statement
from captionaudit.sources.decode import load
from captionaudit.sources.fields import fields, main_picture, statements
from captionaudit.sources.references import PICTURE_SUFFIXES
from captionaudit.sources.trees import Mapping, Tree

#: Suffixes of sidecars, in the order in which they are read.
SIDECAR_SUFFIXES = (".xmp", ".json", ".yml", ".yaml")


def sidecar_paths(picture: str) -> tuple[str, ...]:
    """Return the sidecars that exist beside a picture: `a.xmp` and `a.jpg.xmp` for `a.jpg`."""
    stem = os.path.splitext(picture)[0]
    names = [base + suffix for base in (stem, picture) for suffix in SIDECAR_SUFFIXES]
    return tuple(name for name in names if os.path.isfile(name))


def is_sidecar(path: str) -> bool:
    """Return whether a picture of the same name lies beside a data file."""
    stem, suffix = os.path.splitext(path)
    if suffix.lower() not in SIDECAR_SUFFIXES:
        return False
    if os.path.splitext(stem)[1].lower() in PICTURE_SUFFIXES and os.path.isfile(stem):
        return True
    forms = (form for s in PICTURE_SUFFIXES for form in (s, s.upper()))
    return any(os.path.isfile(stem + form) for form in forms)


def describes_itself(path: str, reference: str) -> bool:
    """Return whether a reference in a data file leads to the picture that it is the sidecar of."""
    name = reference.rpartition("/")[2]
    own = path.rpartition("/")[2].rpartition(".")[0]
    if not name.startswith(own) or own not in (name, os.path.splitext(name)[0]):
        return False
    return os.path.isfile(os.path.join(os.path.dirname(path), name))


def read_sidecar(path: str) -> tuple[Statement, ...]:
    """Return what a JSON or YAML sidecar says of its picture.

    What is wrong with it is said where it is read as a data file. XMP sidecars are read with the
    pictures' own XMP, not here.
    """
    suffix = os.path.splitext(path)[1].lower()
    if suffix == ".xmp":
        return ()
    tree = _parse(load(path).text, path, suffix)
    for pointer, root in tree.documents():
        if isinstance(root, Mapping):
            found = main_picture(fields(root, pointer))
            return statements(found, tree.lines, Origin.SIDECAR)
    return ()


def _parse(text: str, path: str, suffix: str) -> Tree:
    from captionaudit.sources.trees import json, yaml

    return json.parse(text, path) if suffix == ".json" else yaml.parse(text, path)
