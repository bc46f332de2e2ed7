"""What a value in the place of a reference can be."""

from __future__ import annotations

import pytest

from captionaudit.sources.references import may_be_address


@pytest.mark.parametrize(
    "reference",
    [
        "a.jpg",
        "page.jpg",
        "img.2024.final.jpg",
        "hero",
        "harbour.raw",
        "pictures/guide.image.dark",
        "https://a.example/guide.image.dark",
        "550e8400-e29b-41d4-a716-446655440000",
    ],
)
def test_an_address(reference: str) -> None:
    assert may_be_address(reference)


@pytest.mark.parametrize("reference", ["guide.image.dark", "page.hero", "post.data.cover", "a.mp4"])
def test_no_address(reference: str) -> None:
    assert not may_be_address(reference)
