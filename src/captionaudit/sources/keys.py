"""The names that data files give to the properties of a picture.

Gathered from the usual site generators, content systems and wire APIs. Names are compared in
snake case: `imageAlt`, `image-alt` and `image_alt` are one name.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple
from unicodedata import combining, normalize

from captionaudit.model import Property


def _words(names: str) -> frozenset[str]:
    return frozenset(names.split())


class Meaning(NamedTuple):
    """What a key says: a property, of which picture of its mapping, and how surely.

    `picture` is "" for the only one, else `hero`, `cover` and so on. A name that is not `sure`
    (`title`, `source`, `url`) means this only in a mapping that is known to be an item.
    """

    prop: Property
    picture: str
    sure: bool


_P = Property
_SURE: dict[Property, str] = {
    _P.CAPTION: "caption caption_text captiontext cutline figcaption photo_caption legend legende"
    " bildunterschrift bildtext bildlegende didascalia leyenda pie_de_foto legenda bijschrift"
    " onderschrift",
    _P.ALT: "alt alt_text alttext alternative alternative_text alternativetext alttag alt_tag"
    " accessibility_text texte_alternatif alternativtext texto_alternativo",
    _P.CREDIT: "credit credits creditline credit_line credit_text image_license attribution attr"
    " bildnachweis fotonachweis bildquelle fotoquelle fotocredit credit_photo credits_photo"
    " credit_image credito creditos crediti",
    _P.CREATOR: "photographer photographers photographer_name photo_by photographed_by photog"
    " fotograf fotografin fotografen bildautor photographe photographes fotografo fotografa"
    " fotograaf attr_author",
    _P.IMAGE: "image images img photo picture image_path image_src image_url imageurl photo_url"
    " picture_url src srcset image_file bild foto bilddatei bildpfad fotodatei immagine imagen"
    " imagem afbeelding bilde billede sanity_asset",
}
_LIKELY: dict[Property, str] = {
    _P.CAPTION: "description desc text",
    _P.TITLE: "title name",
    _P.HEADLINE: "headline",
    _P.CREATOR: "author creator artist by authors byline by_line auteur autor autore urheber",
    _P.SOURCE: "source",
    # An agency beside a photographer is the credit, and beside a credit its source.
    _P.CREDIT: "agency provider supplier distributor agentur agence agencia agenzia quelle fuente"
    " fonte bron",
    _P.COPYRIGHT: "copyright copyright_notice rights",
    _P.COPYRIGHT_OWNER: "copyright_holder copyright_owner copyrightholder",
    _P.RIGHTS_TERMS: "license licence usage_terms rights_terms terms",
    _P.INSTRUCTIONS: "instructions special_instructions restrictions ednote",
    _P.DATE_CREATED: "date date_created date_taken created created_at taken_at taken datum",
    _P.DATE_PUBLISHED: "date_published published published_at publish_date pub_date",
    _P.EMBARGOED: "embargo embargoed embargoed_until embargo_until",
    _P.EXPIRATION_DATE: "expiration_date expires expires_at expiry_date",
    _P.CITY: "city",
    _P.STATE: "state province",
    _P.COUNTRY: "country",
    _P.COUNTRY_CODE: "country_code",
    _P.SUBLOCATION: "sublocation location place",
    _P.PERSON_SHOWN: "person_shown person_in_image persons_shown people_shown",
    _P.KEYWORDS: "keywords tags",
    _P.LANGUAGE: "language lang locale language_code in_language",
    _P.ORIENTATION: "orientation",
    _P.WIDTH: "width pixel_width",
    _P.HEIGHT: "height pixel_height",
    _P.IMAGE: "file filename file_name filepath path url href uri full large original thumb"
    " media_url secure_file datei dateiname dateipfad fichier nom_fichier nom_du_fichier chemin"
    " archivo nombre_archivo fichero arquivo bestand bestandsnaam filnavn filnamn",
}
_NAMES: dict[str, tuple[Property, bool]] = {
    name: (prop, sure)
    for table, sure in ((_LIKELY, False), (_SURE, True))
    for prop, names in table.items()
    for name in names.split()
}

#: Words that stand before a name without changing it: `photo_credit` is a credit.
_PICTURE_WORDS = frozenset({"image", "img", "photo", "picture", "pic", "foto", "bild", "media"})
#: Words that name one of several pictures of a page: `hero_alt` goes with `hero_image`.
_ROLES = _words(
    "hero cover thumbnail thumb featured feature banner header lead main primary background teaser"
    " opener splash intro post article page social og twitter share seo logo icon avatar"
)
_ROLE_OF = {"feature": "featured", "thumb": "thumbnail"}

#: Pictures that belong to the site and not to the story.
FURNITURE = frozenset({"social", "og", "twitter", "share", "seo", "logo", "icon", "avatar"})

#: Keys of lists that hold pictures, whatever their items look like.
GALLERIES = _words(
    "gallery galleries images photos pictures pics slides slideshow slide_show carousel album"
    " photo_gallery image_gallery photogallery gallery_images gallery_items photo_essay fotos"
    " bilder galerie galeria bildergalerie fotostrecke diaporama"
)

#: Keys of mappings that hold more of the same item.
WRAPPERS = _words(
    "params attributes fields meta metadata data acf custom properties frontmatter details"
    " image_meta media asset"
)

#: Keys of lists of the sizes of one picture.
RENDITIONS = _words("renditions media_metadata crops sizes variants formats")

#: Keys, in the mapping around a list, of the credit of all its pictures.
GALLERY_CREDITS = _words(
    "credit credits creditline credit_line all_photos all_pictures all_images photos_by photos"
    " photo_credit photo_credits photographer photographers image_credit image_credits agency"
    " bildnachweis fotonachweis bildquelle fotoquelle quelle fotos fotograf fotografin fotografen"
    " agentur credit_photo credits_photo photographe photographes agence credito creditos fotografo"
    " agencia crediti agenzia fotograaf"
)

#: Keys of a mapping that is a credit: who took the picture, and who supplied it.
CREATORS_IN = _words(
    "photographer photographers byline by_line by author authors creator creators name artist"
    " fotograf fotografin photographe fotografo fotograaf"
)
CREDITS_IN = _words(
    "agency agencies source organisation organization provider supplier distributor affiliation"
    " affiliations credit credit_line text agentur quelle agence agencia agenzia"
)

#: Keys that only the data of a page has: its title and author are not those of its picture.
PAGE = _words(
    "layout permalink slug excerpt body content authors draft published template headline summary"
    " categories category tags url_path canonical"
)

#: Keys that lead away from the picture: a mapping with one is a teaser, unless it is credited.
LINKS = _words("link href url permalink slug page target destination cta button")

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_OTHER = re.compile(r"[^0-9a-z\u00c0-\uffff]+")
_SMELL = re.compile(
    r"""(?:^|[\s"'{,<;|\t_-])(?:caption|cutline|credit|credits|creditline|credit_line|photo_credit"""
    r"""|photographer|byline|alt|alt[_-]?text|bildunterschrift|bildnachweis|bildquelle|fotograf"""
    r"""|photographe|didascalia|pie_de_foto|cr[ée]dito|l[ée]gende)["']?\s*[:=,;|\t]""",
    re.IGNORECASE | re.MULTILINE,
)


def known_names() -> dict[Property, tuple[str, ...]]:
    """Return the names of each property, those that say it for sure first."""
    known: dict[Property, tuple[str, ...]] = {}
    for table in (_SURE, _LIKELY):
        for prop, listed in table.items():
            known[prop] = (*known.get(prop, ()), *listed.split())
    return known


@lru_cache(maxsize=16_384)
def snake(key: str) -> str:
    """Return a key in snake case without accents: `imageAlt` and `Image-Alt` give `image_alt`."""
    if not key.isascii():
        parts = normalize("NFKD", key[:80])
        key = "".join(char for char in parts if not combining(char))
    return _OTHER.sub("_", _CAMEL.sub("_", key[:80]).lower()).strip("_")


@lru_cache(maxsize=16_384)
def meaning(key: str) -> Meaning | None:
    """Return what a key says of a picture, or None."""
    name = snake(key)
    if name in _NAMES:
        return Meaning(_NAMES[name][0], "", _NAMES[name][1])
    words = name.split("_")
    if words[0] in _ROLES:
        return _of_role(words)
    if words[0] in _PICTURE_WORDS and len(words) > 1:
        rest = "_".join(words[1:])
        if rest in _NAMES:
            prop, sure = _NAMES[rest]
            return Meaning(prop, "", sure or prop is not Property.IMAGE)
    return None


def _of_role(words: list[str]) -> Meaning | None:
    """Read `hero`, `hero_image`, `hero_alt` and `hero_image_alt`."""
    role = _ROLE_OF.get(words[0], words[0])
    rest = words[1:]
    if rest and rest[0] in _PICTURE_WORDS:
        rest = rest[1:]
    if not rest:
        # `main`, `post` or `page` alone name no picture; the value will have to look like one.
        return Meaning(Property.IMAGE, role, len(words) > 1)
    name = "_".join(rest)
    if name not in _NAMES:
        return None
    prop, _ = _NAMES[name]
    sure = len(words) > len(rest) + 1 or _NAMES[name][1]
    return Meaning(prop, role, sure)


def smells_of_captions(text: str) -> bool:
    """Return whether a text holds a key for a caption, an alt text or a credit."""
    return _SMELL.search(text) is not None
