"""One gallery, written down in every format that galleries live in."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Sequence
from html import escape
from typing import NamedTuple

from openpyxl import Workbook


class Shot(NamedTuple):
    """A picture of a gallery; what is "" is not written."""

    image: str
    caption: str
    alt: str
    credit: str

    def keys(self) -> dict[str, str]:
        """Return what there is to write, by the usual names."""
        return {name: value for name, value in self._asdict().items() if value}


Shots = Sequence[Shot]


def quoted(value: str) -> str:
    """Return a string as JSON, YAML and TOML read it alike."""
    return json.dumps(value, ensure_ascii=False)


def as_yaml(shots: Shots) -> str:
    return "".join(
        "- " + "\n  ".join(f"{k}: {quoted(v)}" for k, v in s.keys().items()) + "\n" for s in shots
    )


def as_json(shots: Shots) -> str:
    return json.dumps([s.keys() for s in shots])


def as_toml(shots: Shots) -> str:
    return "".join(
        "[[photos]]\n" + "".join(f"{k} = {quoted(v)}\n" for k, v in s.keys().items()) for s in shots
    )


def _cell(value: str) -> str:
    return '"' + value.replace('"', '""') + '"'


def as_csv(shots: Shots) -> str:
    return "\r\n".join(",".join(map(_cell, row)) for row in (Shot._fields, *shots))


def as_xlsx(shots: Shots) -> bytes:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Reef"
    for row in (Shot._fields, *shots):
        sheet.append(row)
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def _figures(shots: Shots) -> str:
    return "\n".join(
        f'<figure><img src="{escape(s.image)}" alt="{escape(s.alt)}">'
        f'<figcaption>{escape(s.caption)} <span class="credit">{escape(s.credit)}</span>'
        "</figcaption></figure>"
        for s in shots
    )


def as_html(shots: Shots) -> str:
    return f'<!doctype html><html><body><div class="gallery">{_figures(shots)}</div></body></html>'


def as_jsonld(shots: Shots) -> str:
    pictures = [
        {
            "@type": "ImageObject",
            "contentUrl": s.image,
            "caption": s.caption,
            "creditText": s.credit,
        }
        for s in shots
    ]
    data = json.dumps({"@type": "ImageGallery", "image": pictures})
    return f'<html><body><script type="application/ld+json">{data}</script></body></html>'


def as_front_matter(shots: Shots) -> str:
    listed = "".join(f"  {line}\n" for line in as_yaml(shots).splitlines())
    return f"---\ntitle: The reef\ngallery:\n{listed}---\n\nWords.\n"


def as_hugo(shots: Shots) -> str:
    figures = "\n".join(
        f'{{{{< figure src="{s.image}" alt="{escape(s.alt)}" caption="{escape(s.caption)}"'
        f' attr="{escape(s.credit)}" >}}}}'
        for s in shots
    )
    return f"---\ntitle: x\n---\n{{{{< gallery >}}}}\n{figures}\n{{{{< /gallery >}}}}\n"


def as_ans(shots: Shots) -> str:
    images = [
        {
            "type": "image",
            "url": s.image,
            "caption": s.caption,
            "alt_text": s.alt,
            "credits": {"affiliation": [{"name": s.credit}] if s.credit else []},
        }
        for s in shots
    ]
    return json.dumps({"type": "gallery", "canonical_url": "/x", "content_elements": images})


def as_ninjs(shots: Shots) -> str:
    pictures = [
        {
            "uri": f"urn:{number}",
            "type": "picture",
            "altText": s.alt,
            "descriptions": [
                {"role": "caption", "value": s.caption},
                {"role": "creditline", "value": s.credit},
            ],
            "renditions": [{"name": "main", "href": s.image}],
        }
        for number, s in enumerate(shots)
    ]
    return json.dumps({"uri": "urn:x", "versionCreated": "2022", "associations": pictures})


def as_media_rss(shots: Shots) -> str:
    contents = "".join(
        f'<media:content url="{escape(s.image)}" medium="image">'
        f"<media:description>{escape(s.caption)}</media:description>"
        + (f"<media:credit>{escape(s.credit)}</media:credit>" if s.credit else "")
        + "</media:content>"
        for s in shots
    )
    return (
        '<?xml version="1.0"?><rss xmlns:media="http://search.yahoo.com/mrss/"><channel>'
        f"<item><guid>1</guid>{contents}</item></channel></rss>"
    )


def as_newsml(shots: Shots) -> str:
    items = "".join(
        '<newsItem guid="x"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentMeta>'
        + (f"<creditline>{escape(s.credit)}</creditline>" if s.credit else "")
        + f'<description role="drol:caption">{escape(s.caption)}</description></contentMeta>'
        f'<contentSet><remoteContent href="{escape(s.image)}"/></contentSet></newsItem>'
        for s in shots
    )
    return (
        '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>'
        f"{items}</itemSet></newsMessage>"
    )


def as_wordpress(shots: Shots) -> str:
    def meta(key: str, value: str) -> str:
        return (
            f"<wp:postmeta><wp:meta_key>{key}</wp:meta_key>"
            f"<wp:meta_value><![CDATA[{value}]]></wp:meta_value></wp:postmeta>"
        )

    attachments = "".join(
        f"<item><excerpt:encoded><![CDATA[{s.caption}]]></excerpt:encoded>"
        f"<wp:post_id>{number}</wp:post_id><wp:post_parent>1</wp:post_parent>"
        f"<wp:attachment_url>{escape(s.image)}</wp:attachment_url>"
        + meta("_wp_attachment_image_alt", s.alt)
        + meta("_media_credit", s.credit)
        + "</item>\n"
        for number, s in enumerate(shots, start=2)
    )
    return (
        '<rss xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"'
        ' xmlns:content="http://purl.org/rss/1.0/modules/content/"'
        ' xmlns:wp="http://wordpress.org/export/1.2/"><channel>'
        "<item><content:encoded><![CDATA[[gallery]]]></content:encoded>"
        f"<wp:post_id>1</wp:post_id></item>{attachments}</channel></rss>"
    )


def as_page_text(shots: Shots) -> str:
    return "\n".join(
        f"  * {s.alt or s.caption}\n    {s.caption} {s.credit}".rstrip() for s in shots
    )


#: Every format by the name of a file that it is written to.
FORMATS: dict[str, Callable[[Shots], str | bytes]] = {
    "a.yml": as_yaml,
    "a.json": as_json,
    "a.toml": as_toml,
    "a.csv": as_csv,
    "a.xlsx": as_xlsx,
    "a.html": as_html,
    "jsonld.html": as_jsonld,
    "a.md": as_front_matter,
    "hugo.md": as_hugo,
    "ans.json": as_ans,
    "ninjs.json": as_ninjs,
    "feed.rss": as_media_rss,
    "newsml.xml": as_newsml,
    "wordpress.xml": as_wordpress,
    "page.txt": as_page_text,
}
