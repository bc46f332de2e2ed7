"""How well the pictures of a story are told from the furniture of its page.

Pages of many layouts, all made up: each is an article with its own markup, amid the logos,
icons, avatars, trackers, teasers and advertisements that sites put around it. A picture's file
name says what it is: `real-…` belongs to the story, everything else is furniture.

Run: .venv/bin/python benchmarks/furniture.py
"""

from __future__ import annotations

import re
from itertools import product

from captionaudit.model import Property
from captionaudit.sources import Context, html
from captionaudit.text.agencies import builtin_agencies

_CAPTION = "Divers clear torn nets off the reef near the old harbour."

#: How sites show a picture of the story; `#` is its number.
REAL = {
    "figure": '<figure><img src="/m/real-#.jpg" alt="Nets"><figcaption>{c}</figcaption></figure>',
    "figure with credit": '<figure><img src="/m/real-#.jpg" alt=""><figcaption><span>{c}</span>'
    '<span class="credit">Ann Lee / EPA</span></figcaption></figure>',
    "WordPress": '<div class="wp-caption alignnone"><img src="/m/real-#-1024x683.jpg" alt="Nets">'
    '<p class="wp-caption-text">{c}</p></div>',
    "picture, lazy": '<figure class="lazy"><picture><source data-srcset="/m/real-#.webp 800w">'
    '<img src="data:image/gif;base64,R0" data-src="/m/real-#.jpg" alt="Nets"></picture>'
    "<figcaption>{c}</figcaption></figure>",
    "caption element": '<div class="media"><img src="/m/real-#.jpg" alt="Nets"></div>'
    '<div class="media-caption">{c}</div>',
    "bare, in a paragraph": '<p><img src="/m/real-#.jpg" alt="Two people hold a net"></p>',
    "credit alone": '<div class="image"><img src="/m/real-#.jpg" alt="Nets">'
    '<span class="image-credit">Ann Lee / EPA</span></div>',
    "linked to itself": '<p><a href="/m/real-#-full.jpg"><img src="/m/real-#.jpg" alt="Nets">'
    "</a></p>",
    "linked figure": '<figure><a href="/m/real-#-full.jpg"><img src="/m/real-#.jpg" alt="Nets"></a>'
    "<figcaption>{c}</figcaption></figure>",
    "table": '<table class="image-left"><tr><td><img src="/m/real-#.jpg" alt="Nets"></td></tr>'
    '<tr><td class="image-caption">{c}</td></tr></table>',
    "microdata": '<div itemprop="image" itemscope itemtype="https://schema.org/ImageObject">'
    '<img itemprop="url" src="/m/real-#.jpg" alt="Nets"><div itemprop="description">{c}</div>'
    "</div>",
}

#: What else is on a page.
FURNITURE = {
    "logo": '<a href="/"><img src="/static/logo.png" alt="The Gazette" width="200" height="60">'
    "</a>",
    "logo by class": '<img class="site-logo" src="/static/gazette.png" alt="The Gazette">',
    "vector": '<img src="/static/mark.svg" alt="">',
    "share icons": '<div class="share"><a href="https://x.example/s"><img src="/s/x.png" alt="X">'
    '</a><a href="https://f.example"><img src="/s/facebook.png" alt="Facebook"></a></div>',
    "avatar": '<div class="byline">'
    '<img class="avatar" src="/p/ann.jpg" alt="Ann Lee" width="48"></div>',
    "author box": '<div class="author-bio"><img src="/p/ann-lee.jpg" alt="Ann Lee">'
    "<p>Ann Lee covers"
    " the coast.</p></div>",
    "portrait beside the by-line": '<div class="article-header__author"><img src="/p/lee-200.jpg"'
    ' alt="Ann Lee"></div>',
    "tracking pixel": '<img src="https://t.example/px?id=1" width="1" height="1" alt="">',
    "tracking pixel in noscript": '<noscript><img src="https://t.example/tr?ev=View" height="1"'
    ' width="1" style="display:none"></noscript>',
    "hidden tracking pixel": '<img src="https://t.example/b.gif" style="display:none" alt="">',
    "teaser card": '<div class="card"><a href="/story-2"><img src="/t/two.jpg" alt="A ferry">'
    "<h3>The ferry is late</h3></a></div>",
    "teaser figure": '<a href="/story-3"><figure><img src="/t/three.jpg" alt="A road"><figcaption>'
    "Road closed for a week</figcaption></figure></a>",
    "teaser with headline link": '<div class="item"><figure><img src="/t/four.jpg" alt="">'
    "<figcaption>"
    '<h4><a href="/story-4">Market opens again</a></h4></figcaption></figure></div>',
    "related list": '<section class="related-stories"><ul><li><img src="/t/five.jpg" alt="Snow">'
    '<p class="caption">Snow in May</p></li></ul></section>',
    "most read": '<div class="most-read"><img src="/t/six.jpg" alt="Lemons"><span>Lemons</span>'
    "</div>",
    "advertisement": '<div class="ad-slot"><a href="https://ads.example/c"><img'
    ' src="https://ads.example/970x250.jpg" alt="Buy now"></a></div>',
    "house advertisement": '<div class="advertisement"><figure><img src="/h/tea.jpg" alt="Tea">'
    "<figcaption>Tea for you</figcaption></figure></div>",
    "newsletter": '<div class="newsletter-signup"><img src="/n/letter.jpg" alt="A letter"></div>',
    "footer badge": '<footer><img src="/f/press-council.png" alt="Press Council"></footer>',
    "menu picture": '<nav><a href="/sport"><img src="/n/sport.jpg" alt="Sport"></a></nav>',
    "comment avatar": '<div class="comments"><img src="/u/cy.jpg" alt="Cy"><p>Nice</p></div>',
    "emoji": '<p>Well <img class="wp-smiley" src="/e/1f600.png" alt="😀"> done</p>',
    "app store": '<div class="app-promo"><a href="https://apps.example"><img src="/a/store.png"'
    ' alt="Get the app"></a></div>',
    "film poster": '<div class="teaser"><img src="/v/poster.jpg" alt="Film"><p>Watch</p></div>',
}

#: Where the two stand: `{real}` is the story's text with its pictures, `{other}` the furniture.
LAYOUTS = {
    "article, furniture around": "<body><header>{head}</header><main><article>{real}</article>"
    "</main><div>{other}</div></body>",
    "article, furniture in it": "<body><main><article><h1>Nets</h1>{real}{other}</article></main>"
    "</body>",
    "content class": '<body><div id="wrap">{other}<div class="entry-content">{real}</div></div>'
    "</body>",
    "main alone": "<body><main>{real}</main><aside>{other}</aside></body>",
    "body class, furniture in it": '<body><div class="article-body">{real}{other}</div></body>',
    "plain divs": '<body><div id="a"><div id="b">{real}</div><div id="c">{other}</div></div>'
    "</body>",
}

_TEXT = "<p>The divers came at dawn, and the nets went ashore by noon.</p>"
_SRC = re.compile(r'(?:data-)?src="([^"]+)"')


def page(layout: str, real: str, other: str) -> str:
    """Return a page of a layout with two pictures of the story and one piece of furniture."""
    story = "".join(
        _TEXT + real.replace("#", number).replace("{c}", _CAPTION.replace("old", f"{number} old"))
        for number in ("11", "12")
    )
    filled = layout.replace("{real}", story + _TEXT).replace("{other}", other)
    return "<!doctype html><html>" + filled.replace("{head}", "<h1>Nets</h1>") + "</html>"


def taken(text: str, context: Context) -> set[str]:
    """Return the references of the pictures that are taken for items."""
    galleries = html.read("a.html", text, context).galleries
    return {s.value for g in galleries for i in g.items for s in i.all(Property.IMAGE)}


def main() -> None:
    context = Context(builtin_agencies())
    missed: dict[str, int] = {}
    wrong: dict[str, int] = {}
    reals = pieces = 0
    for (where, layout), (how, real), (what, other) in product(
        LAYOUTS.items(), REAL.items(), FURNITURE.items()
    ):
        found = taken(page(layout, real, other), context)
        furniture = {src for src in _SRC.findall(other) if not src.startswith("data:")}
        reals += 2
        pieces += len(furniture)
        lost = sum(not any(f"real-{n}" in ref for ref in found) for n in ("11", "12"))
        missed[f"{how} / {where}"] = missed.get(f"{how} / {where}", 0) + lost
        wrong[f"{what} / {where}"] = wrong.get(f"{what} / {where}", 0) + len(found & furniture)
    print(f"pages                        {len(LAYOUTS) * len(REAL) * len(FURNITURE):6}")
    for title, count, whole, where_ in (
        ("pictures of stories missed", sum(missed.values()), reals, missed),
        ("furniture taken for items", sum(wrong.values()), pieces, wrong),
    ):
        print(f"{title:28} {count:6} of {whole} ({count / whole:.1%})")
        for name, times in sorted(where_.items(), key=lambda pair: -pair[1]):
            if times:
                print(f"    {times:4}  {name}")


if __name__ == "__main__":
    main()
