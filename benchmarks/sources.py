"""How long reading takes, against the parser that each format has in C.

HTML pages of 200 KB against `lxml.html.fromstring`, and a folder of YAML files against
`yaml.compose` with the C loader. Files are read from memory, made up here, always the same.

Run: .venv/bin/python benchmarks/sources.py
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable

import yaml
from lxml import html as lxml_html

from captionaudit.sources import Context, html, manifest_yaml
from captionaudit.text.agencies import builtin_agencies

PAGE = 200_000
FILES = 1000
WANTED = 3.0
_WORDS = ("divers", "clear", "torn", "nets", "off", "the", "reef", "at", "dawn", "while", "ferries")


def words(chance: random.Random, count: int) -> str:
    return " ".join(chance.choices(_WORDS, k=count)).capitalize() + "."


def article_page(chance: random.Random) -> str:
    """Return a page like those of news sites: scripts, menus, teasers, and 12 pictures."""
    nav = "".join(
        f'<li class="nav-item menu-{n}"><a class="nav-link" href="/s/{n}">{words(chance, 2)}</a>'
        for n in range(150)
    )
    teasers = "".join(
        f'<div class="card teaser"><a href="/t/{n}"><div class="card__media"><img class="card__img"'
        f' src="/t/{n}.jpg" alt="" loading="lazy" width="320" height="180"></div>'
        f'<h3 class="card__title">{words(chance, 8)}</h3></a></div>'
        for n in range(60)
    )
    blocks = []
    for n in range(120):
        blocks.append(f'<p class="paragraph">{words(chance, 60)} <a href="/x/{n}">link</a></p>')
        if n % 10 == 0:
            blocks.append(
                f'<figure class="figure"><picture><source srcset="/i/{n}-800.jpg 800w"><img'
                f' src="/i/{n}.jpg" alt="{words(chance, 6)}"></picture><figcaption class="caption">'
                f'{words(chance, 18)} <span class="credit">Ann Lee / EPA</span></figcaption>'
                "</figure>"
            )
    script = "window.state={" + ",".join(f'"k{n}":"{words(chance, 9)}"' for n in range(700)) + "};"
    page = (
        f"<!doctype html><html><head><title>x</title><script>{script}</script></head><body>"
        f"<nav><ul>{nav}</ul></nav><main><article>{''.join(blocks)}</article></main>"
        f'<aside class="related">{teasers}</aside></body></html>'
    )
    filler = f'<p class="paragraph">{words(chance, 50)}</p>'
    missing = max(PAGE - len(page), 0) // len(filler)
    return page.replace("</article>", filler * missing + "</article>")


def gallery_page(chance: random.Random) -> str:
    """Return a gallery as news sites have them: 60 figures, each with a paragraph, and scripts."""
    figure = (
        '<figure class="gallery__item" data-index="{n}"><img src="/i/{n}.jpg" alt="{alt}"'
        ' width="1200" height="800" loading="lazy"><figcaption class="caption">{caption}'
        ' <span class="credit">Ann Lee / EPA</span></figcaption></figure><p>{text}</p>'
    )
    figures = "".join(
        figure.format(n=n, alt=words(chance, 6), caption=words(chance, 25), text=words(chance, 60))
        for n in range(60)
    )
    nav = "".join(
        f'<li class="nav-item"><a href="/s/{n}">{words(chance, 2)}</a>' for n in range(150)
    )
    body = f'<nav><ul>{nav}</ul></nav><main><h1>x</h1><div class="gallery">{figures}</div></main>'
    missing = "".join(f'"k{n}":"{words(chance, 9)}",' for n in range(PAGE // 60))
    script = f"<script>window.state={{{missing[: max(PAGE - len(body), 0)]}}};</script>"
    return f"<!doctype html><html><head><title>x</title>{script}</head><body>{body}</body></html>"


def photo_page(chance: random.Random) -> str:
    """Return a page that is pictures for the most part: a photo gallery of 300 figures."""
    figure = (
        '<figure class="gallery__item"><img src="/i/{n}.jpg" alt="{alt}"><figcaption>{caption}'
        ' <cite>Ann Lee / EPA</cite></figcaption></figure><p class="paragraph">{text}</p>'
    )
    figures = "".join(
        figure.format(n=n, alt=words(chance, 6), caption=words(chance, 18), text=words(chance, 55))
        for n in range(300)
    )
    return f'<!doctype html><html><body><div class="gallery">{figures}</div></body></html>'


def plain_page(chance: random.Random) -> str:
    """Return a page without a picture."""
    text = "".join(f"<p class=x>{words(chance, 50)}</p>" for _ in range(PAGE // 290))
    return f"<!doctype html><html><body><main>{text}</main></body></html>"


def picture_files(chance: random.Random) -> list[str]:
    """Return files of one picture each, the smallest that sites have."""
    return [
        f"image: /images/{n}.jpg\ncaption: {words(chance, 18)}\nalt: {words(chance, 6)}\n"
        f"credit: Ann Lee / EPA\ndate: 2022-02-18\ntags: [reef, nets]\n"
        for n in range(FILES)
    ]


def page_files(chance: random.Random) -> list[str]:
    """Return files such as pages of a site have: texts, a gallery of three in one of four."""
    made = []
    for n in range(FILES):
        lines = [f"title: {words(chance, 6)}", f"permalink: /p/{n}/", "sections:"]
        for _ in range(12):
            lines += [f"  - heading: {words(chance, 4)}", f"    body: {words(chance, 30)}"]
        if n % 4 == 0:
            lines.append("gallery:")
            for k in range(3):
                lines += [f"  - image: {k}.jpg", f"    caption: {words(chance, 15)}"]
        made.append("\n".join(lines) + "\n")
    return made


def fastest(*calls: Callable[[], object], rounds: int = 10) -> list[float]:
    """Return the least CPU seconds of each call over interleaved rounds."""
    best = [float("inf")] * len(calls)
    for _ in range(rounds):
        for number, call in enumerate(calls):
            start = time.process_time()
            call()
            best[number] = min(best[number], time.process_time() - start)
    return best


def report(name: str, items: int, ours: float, theirs: float) -> None:
    factor = ours / theirs
    verdict = "" if factor <= WANTED else f"  above {WANTED:.0f} x"
    times = f"{ours * 1000:8.1f} ms {theirs * 1000:8.1f} ms"
    print(f"{name:34} {items:5} {times} {factor:5.2f} x{verdict}")


def main() -> None:
    context = Context(builtin_agencies())
    print(f"{'':34} items        ours       parser")
    for make in (article_page, gallery_page, photo_page, plain_page):
        page = make(random.Random(7))
        reading = html.read("a.html", page, context)
        ours, theirs = fastest(
            lambda page=page: html.read("a.html", page, context),
            lambda page=page: lxml_html.fromstring(page),
            rounds=100,
        )
        name = f"HTML, {make.__name__}, {len(page) // 1000} KB"
        report(name, sum(len(g.items) for g in reading.galleries), ours, theirs)
    for make_files in (picture_files, page_files):
        files = make_files(random.Random(7))
        items = sum(
            len(g.items) for f in files for g in manifest_yaml.read("a.yml", f, context).galleries
        )
        ours, theirs = fastest(
            lambda files=files: [manifest_yaml.read("a.yml", f, context) for f in files],
            lambda files=files: [yaml.compose(f, yaml.CSafeLoader) for f in files],
        )
        report(f"YAML, {FILES} {make_files.__name__}", items, ours, theirs)


if __name__ == "__main__":
    main()
