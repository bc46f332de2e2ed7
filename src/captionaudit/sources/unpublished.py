"""Lists of pictures that nobody publishes as a gallery: training data, goods for sale, drawings.

They have captions and alt texts, and are no less right for it; a file that the user names is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from captionaudit.model import Property
from captionaudit.sources import keys
from captionaudit.sources.members import Member
from captionaudit.sources.references import is_vector
from captionaudit.sources.trees import Scalar


def _words(names: str) -> frozenset[str]:
    return frozenset(names.split())


#: Keys of goods, as shops and their marketplaces export them.
_GOODS = _words(
    "sku variant_sku item_sku product_id price regular_price sale_price variant_price list_price"
    " gtin ean upc barcode variant_barcode availability stock inventory google_product_category"
    " product_type item_price asin"
)
#: Keys of data sets: COCO, Flickr30k, VizWiz and their kin.
_DATA_SET = _words(
    "split image_id cocoid imgid sentid sentids comment_number caption_number annotation"
    " annotations bbox segmentation category_id coco_url"
)
#: The keys of a table that says nothing but the caption of a picture with a number.
_NUMBERED = _words("image_id id caption caption_id")
_SPLITS = frozenset({"train", "val", "valid", "validation", "test", "dev", "restval"})
_CREDITED = (Property.CREDIT, Property.CREATOR, Property.SOURCE, Property.COPYRIGHT)
_MANY = 20
_NEARLY_ALL = 0.9
_SMALL_LETTER = re.compile(r"\W*[a-zß-öø-ÿа-я]")


def is_collection(found: tuple[Member, ...]) -> bool:
    """Return whether a list of pictures is of training data, goods or drawings.

    A list that credits its pictures is none of these.
    """
    if any(field.prop in _CREDITED and field.text for member in found for field in member.fields):
        return False
    return _are_drawings(found) or _are_goods(found) or _is_data_set(found)


def _are_drawings(found: tuple[Member, ...]) -> bool:
    """Return whether all pictures are vector graphics: charts, figures, logos."""
    images = [member.image for member in found]
    return all(image is not None and is_vector(image.text) for image in images)


def _are_goods(found: tuple[Member, ...]) -> bool:
    return _most(not _names(member).isdisjoint(_GOODS) for member in found)


def _is_data_set(found: tuple[Member, ...]) -> bool:
    """Return whether captions are those of a data set.

    Each picture has several, they say for which step of the training they are, or they are many
    and all begin with a small letter.
    """
    if _most(
        len(_names(member) & _DATA_SET) > 1 or _is_numbered(member) or _is_split(member)
        for member in found
    ):
        return True
    captions = [f.text for m in found for f in m.fields if f.prop is Property.CAPTION and f.text]
    images = [member.image.text for member in found if member.image]
    alts = [f.text for m in found for f in m.fields if f.prop is Property.ALT and f.text]
    # Where no picture is named, the alt texts tell pictures apart.
    pictures = images or alts
    if len(captions) > 3 and len(set(pictures)) * 2 <= len(pictures):
        return True
    small = sum(_SMALL_LETTER.match(caption) is not None for caption in captions)
    return len(captions) >= _MANY and small >= _NEARLY_ALL * len(captions)


def _is_numbered(member: Member) -> bool:
    """Return whether a caption goes by the number of its picture alone, as in COCO."""
    names = _names(member)
    return member.image is None and "image_id" in names and names <= _NUMBERED


def _is_split(member: Member) -> bool:
    entries = member.mapping.entries if member.mapping else ()
    return any(
        keys.snake(key.value) in ("split", "set", "subset")
        and isinstance(node, Scalar)
        and node.value.strip().lower() in _SPLITS
        for key, node in entries
    )


def _names(member: Member) -> frozenset[str]:
    entries = member.mapping.entries if member.mapping else ()
    return frozenset(keys.snake(key.value) for key, _ in entries)


def _most(said: Iterable[bool]) -> bool:
    """Return whether something holds for half of the members or more."""
    answers = tuple(said)
    return sum(answers) * 2 >= len(answers) > 0
