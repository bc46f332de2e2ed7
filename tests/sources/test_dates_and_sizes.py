"""What pages say of time and size: publication of a gallery, the day of a picture, its pixels."""

from __future__ import annotations

from pathlib import Path

import pytest

from captionaudit.model import Origin, Property
from tests.sources.helpers import read, values

GALLERY = """\
title: Nets
{date}
images:
  - image: images/a.jpg
    caption: Two divers mend a net on the beach
    credit: Ann Lee / Reuters
    {more}
  - image: images/b.jpg
    caption: A ferry leaves the harbour at dawn
    credit: Ben Okoro / AFP
"""


@pytest.mark.parametrize("key", ["date", "publish_date", "publishedAt", "date-published"])
def test_a_date_beside_the_list_is_that_of_publication_for_all_items(
    key: str, tmp_path: Path
) -> None:
    [gallery] = read(tmp_path, "g.yml", GALLERY.format(date=f"{key}: 2024-03-20", more=""))
    for item in gallery.items:
        [statement] = item.all(Property.DATE_PUBLISHED)
        assert (statement.value, statement.origin) == ("2024-03-20", Origin.GALLERY)
        assert statement.place.line == 2


def test_a_date_in_an_item_is_the_pictures(tmp_path: Path) -> None:
    [gallery] = read(tmp_path, "g.yml", GALLERY.format(date="", more="date_taken: 2024-03-05"))
    assert values(gallery.items[0], Property.DATE_CREATED) == ["2024-03-05"]
    assert values(gallery.items[0], Property.DATE_PUBLISHED) == []


def test_claimed_pixels_are_read(tmp_path: Path) -> None:
    more = "width: 3000\n    height: 2000\n    orientation: landscape"
    [gallery] = read(tmp_path, "g.yml", GALLERY.format(date="", more=more))
    assert values(gallery.items[0], Property.WIDTH) == ["3000"]
    assert values(gallery.items[0], Property.HEIGHT) == ["2000"]
    assert values(gallery.items[0], Property.ORIENTATION) == ["landscape"]
