"""Where site generators look for pictures: their folders, their aliases, their settings.

Gathered from the documentation of the generators that docs/sources.md lists. No generator is told
from another: what one does is tried for all, because sites move and mix.
"""

from __future__ import annotations

import os
import re
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import urlsplit

#: Folders whose content a generator copies to the root of the site, or builds it from.
STATIC = (
    *("static", "public", "assets", "src/assets", "source", "content", "src"),
    *(".vuepress/public", "user"),
)

#: What may stand in front of a path instead of a folder, and the path that is meant. A path from
#: the root is looked for in every folder that may be one.
_ALIASES = (
    *(("~@/", "/"), ("@/", "/"), ("~/", "/")),  # Vite, webpack, Nuxt, Next.js, Astro
    ("@site/", "/"),  # Docusaurus
    ("$lib/", "/lib/"),  # SvelteKit
    *(("{static}", ""), ("{attach}", ""), ("{filename}", "")),  # Pelican
    *(("|static|", ""), ("|attach|", ""), ("|filename|", "")),
    ("image@file://", ""),  # Sanity
    ("image://", "/images/"),  # Grav
    ("__GHOST_URL__/", "/"),  # Ghost
)
# The address of the site itself, which a template puts in front: Liquid, Jinja, Svelte, MDX.
_BASE_URL = re.compile(
    r"(?:\{\{-?\s*(?:[\w.]*\.)?(?:base_?url|base_?path|base|path_?prefix)\s*-?\}\}"
    r"|\$?\{(?:[\w.]*\.)?(?:base_?url|base_?path|base|path_?prefix)\})+(?=/)",
    re.IGNORECASE,
)
# WordPress keeps the whole address of an upload. Downloads keep the host as a folder.
_UPLOADED = re.compile(r"https?://[^/]+(?=/wp-content/uploads/)")
_HOST = re.compile(r"(?:https?:)?//(?=[\w-]+(?:\.[\w-]+)+/)")

_SCRIPTS = (".js", ".mjs", ".cjs", ".ts", ".mts")
_SETTINGS = (
    *("hugo.toml", "hugo.yaml", "hugo.json", "config.toml", "config.yaml", "config.json"),
    *("config/_default/hugo.toml", "config/_default/config.toml", "_config.yml", "mkdocs.yml"),
    *("pelicanconf.py", "publishconf.py", ".eleventy.js"),
    *(
        stem + suffix
        for stem in (
            *("next.config", "astro.config", "eleventy.config", "gatsby-config", "nuxt.config"),
            *("svelte.config", "docusaurus.config", "vite.config"),
            *(".vitepress/config", ".vuepress/config"),
        )
        for suffix in _SCRIPTS
    ),
)
_BASE = re.compile(
    r"""\b(?:base_?url|base_?path|base|path_?prefix|root|site_?url)\b["']?\s*[:=]\s*"""
    r"""["'`]?(?P<value>[^\s"'`,]+)""",
    re.IGNORECASE,
)
_CMS = tuple(
    os.path.join(folder, "admin", "config" + suffix)
    for folder in ("static", "public", "", "src", "source")
    for suffix in (".yml", ".yaml")
)
_MEDIA = re.compile(r"^(?P<key>media|public)_folder:\s*[\"']?(?P<value>[^\s\"'#]+)", re.MULTILINE)
_LONGEST = 64 * 1024


class Moved(NamedTuple):
    """A folder of the site that is another one in the repository, both beginning with a `/`."""

    url: str
    folder: str


def plain_path(reference: str) -> str:
    """Return a reference without the alias or the address of the site that stands before it."""
    if reference[:1] in "{$":
        reference = _BASE_URL.sub("", reference, count=1)
    for alias, meant in _ALIASES:
        if reference.startswith(alias):
            return meant + reference[len(alias) :]
    return reference


def copies(url: str) -> tuple[str, ...]:
    """Return the paths at which the repository may hold the picture of an address.

    Uploads of WordPress lie at the path they have on the site, downloaded assets (Contentful,
    mirrors) in a folder with the name of the host.
    """
    if "//" not in url[:8]:
        return ()
    found = (_UPLOADED.sub("", url, count=1), _HOST.sub("/", url, count=1))
    return tuple(path for path in dict.fromkeys(found) if path != url)


@lru_cache(maxsize=4096)
def moved(folder: str) -> tuple[Moved, ...]:
    """Return what the settings in an absolute folder say of where the site has its files.

    That is the path below which it is published, and the folder that a content system (Decap,
    Netlify, Static CMS) keeps its uploads in.
    """
    found: list[Moved] = []
    for name in _SETTINGS:
        for match in _BASE.finditer(_text(folder, name)):
            path = _path(match["value"])
            if path:
                found.append(Moved(f"/{path}/", "/"))
    for name in _CMS:
        told = {m["key"]: m["value"].strip("/") for m in _MEDIA.finditer(_text(folder, name))}
        if told.get("media"):
            url = told.get("public", told["media"])
            found.append(Moved(f"/{url}/".replace("//", "/"), f"/{told['media']}/"))
    return tuple(dict.fromkeys(found))


def _path(value: str) -> str:
    """Return the path of an address or a path from the root; "" for any other setting."""
    if not value.startswith(("/", "http://", "https://")):
        return ""
    try:
        return urlsplit(value).path.strip("/")
    except ValueError:
        return ""


def _text(folder: str, name: str) -> str:
    """Return the beginning of a small text file, "" where there is none."""
    try:
        with open(os.path.join(folder, name), encoding="utf-8", errors="replace") as file:
            return file.read(_LONGEST)
    except OSError:
        return ""
