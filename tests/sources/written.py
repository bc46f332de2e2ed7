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


_NAMES = {"image": "src", "alt": "alt", "caption": "caption"}


def _attributes(shot: Shot, **names: str) -> str:
    """Return what there is of a picture as attributes, each by its name in the format."""
    said = shot.keys()
    return "".join(f' {name}="{escape(said[key])}"' for key, name in names.items() if key in said)


def _figure(shot: Shot) -> str:
    credit = f'<span class="credit">{escape(shot.credit)}</span>' if shot.credit else ""
    words = " ".join(filter(None, (escape(shot.caption), credit)))
    caption = f"<figcaption>{words}</figcaption>" if words else ""
    return f"<figure><img{_attributes(shot, image='src', alt='alt')}>{caption}</figure>"


def _figures(shots: Shots) -> str:
    return "\n".join(map(_figure, shots))


def as_html(shots: Shots) -> str:
    return f'<!doctype html><html><body><div class="gallery">{_figures(shots)}</div></body></html>'


def as_jsonld(shots: Shots) -> str:
    names = {"image": "contentUrl", "caption": "caption", "credit": "creditText"}
    pictures = [
        {"@type": "ImageObject"}
        | {name: s.keys()[key] for key, name in names.items() if s.keys().get(key)}
        for s in shots
    ]
    data = json.dumps({"@type": "ImageGallery", "image": pictures})
    return f'<html><body><script type="application/ld+json">{data}</script></body></html>'


def as_front_matter(shots: Shots) -> str:
    listed = "".join(f"  {line}\n" for line in as_yaml(shots).splitlines())
    return f"---\ntitle: The reef\ngallery:\n{listed}---\n\nWords.\n"


def as_hugo(shots: Shots) -> str:
    figures = "\n".join(
        "{{< figure" + _attributes(s, **_NAMES | {"credit": "attr"}) + " >}}" for s in shots
    )
    return f"---\ntitle: x\n---\n{{{{< gallery >}}}}\n{figures}\n{{{{< /gallery >}}}}\n"


def as_mdx(shots: Shots) -> str:
    figures = "\n".join(
        f"<Figure{_attributes(s, **_NAMES | {'credit': 'credit'})} />" for s in shots
    )
    top = '---\ntitle: x\n---\nimport Figure from "../Figure.astro"\n'
    return f'{top}\n<div class="gallery">\n{figures}\n</div>\n'


def as_hugo_resources(shots: Shots) -> str:
    """Write page resources in TOML front matter, as a Hugo page bundle has them."""
    resources = "".join(
        f"[[resources]]\nsrc = {quoted(s.image)}\n[resources.params]\n"
        + "".join(f"{k} = {quoted(v)}\n" for k, v in s.keys().items() if k != "image")
        for s in shots
    )
    return f"+++\ntitle = 'x'\n{resources}+++\n\nWords.\n"


def as_ans(shots: Shots) -> str:
    images = [
        {"type": "image", "url": s.image}
        | ({"caption": s.caption} if s.caption else {})
        | ({"alt_text": s.alt} if s.alt else {})
        | {"credits": {"affiliation": [{"name": s.credit}] if s.credit else []}}
        for s in shots
    ]
    return json.dumps({"type": "gallery", "canonical_url": "/x", "content_elements": images})


def as_ninjs_1(shots: Shots) -> str:
    """Write ninjs 1.x, whose schema has no alternative text and keeps the credit in `byline`."""
    pictures = {
        f"picture-{number}": {
            "uri": f"urn:{number}",
            "type": "picture",
            "renditions": {"original": {"href": s.image}},
        }
        | ({"description_text": s.caption} if s.caption else {})
        | ({"description_alttext": s.alt} if s.alt else {})
        | ({"description_creditline": s.credit} if s.credit else {})
        for number, s in enumerate(shots)
    }
    return json.dumps({"uri": "urn:x", "versioncreated": "2022", "associations": pictures})


def _described(shot: Shot, *roles: tuple[str, str]) -> list[dict[str, str]]:
    said = shot.keys()
    return [{"role": role, "value": said[key]} for key, role in roles if key in said]


def as_ninjs_2(shots: Shots) -> str:
    """Write ninjs 2, which says everything by role in `descriptions`."""
    roles = (("caption", "caption"), ("alt", "alttext"), ("credit", "creditline"))
    pictures = [
        {
            "uri": f"urn:{number}",
            "type": "picture",
            "descriptions": _described(s, *roles),
            "renditions": [{"name": "original", "href": s.image}],
        }
        for number, s in enumerate(shots)
    ]
    return json.dumps({"uri": "urn:x", "versioncreated": "2022", "associations": pictures})


def as_ninjs_3(shots: Shots) -> str:
    roles = (("caption", "caption"), ("credit", "creditline"))
    pictures = [
        {
            "uri": f"urn:{number}",
            "type": "picture",
            "descriptions": _described(s, *roles),
            "renditions": [{"name": "main", "href": s.image}],
        }
        | ({"altText": s.alt} if s.alt else {})
        for number, s in enumerate(shots)
    ]
    return json.dumps({"uri": "urn:x", "versionCreated": "2022", "associations": pictures})


def as_media_rss(shots: Shots) -> str:
    contents = "".join(
        f'<media:content url="{escape(s.image)}" medium="image">'
        + (f"<media:description>{escape(s.caption)}</media:description>" if s.caption else "")
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
        + (meta("_wp_attachment_image_alt", s.alt) if s.alt else "")
        + (meta("_media_credit", s.credit) if s.credit else "")
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
        f"  * {s.alt or s.caption}\n    {' '.join(filter(None, (s.caption, s.credit)))}".rstrip()
        for s in shots
    )


#: Every format by the name of a file that it is written to.
FORMATS: dict[str, Callable[[Shots], str | bytes]] = {
    "a.yml": as_yaml,
    "_data/shots.yml": as_yaml,
    "a.json": as_json,
    "a.toml": as_toml,
    "a.csv": as_csv,
    "a.xlsx": as_xlsx,
    "a.html": as_html,
    "jsonld.html": as_jsonld,
    "a.md": as_front_matter,
    "resources.md": as_hugo_resources,
    "hugo.md": as_hugo,
    "a.mdx": as_mdx,
    "ans.json": as_ans,
    "ninjs-1.json": as_ninjs_1,
    "ninjs-2.json": as_ninjs_2,
    "ninjs-3.json": as_ninjs_3,
    "feed.rss": as_media_rss,
    "newsml.xml": as_newsml,
    "wordpress.xml": as_wordpress,
    "page.txt": as_page_text,
}
