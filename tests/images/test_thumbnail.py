"""What a thumbnail shows: its size less the bars that cameras put on it, and when it is another."""

from io import BytesIO

import pytest
from PIL import Image

from captionaudit.images.thumbnail import deviation, shown_size
from tests.images.build import pixels


def barred(size, inner, bar=(0, 0, 0)):
    """A JPEG of one size with a gradient, left to right, of another in its middle."""
    image = Image.new("RGB", size, bar)
    middle = Image.linear_gradient("L").rotate(90).resize(inner).convert("RGB")
    image.paste(middle, ((size[0] - inner[0]) // 2, (size[1] - inner[1]) // 2))
    stream = BytesIO()
    image.save(stream, "JPEG", quality=90)
    return stream.getvalue()


def test_a_thumbnail_of_its_pictures_shape_shows_all_of_itself():
    assert shown_size(pixels("JPEG", (160, 120)), 4000, 3000) == (160, 120)
    assert shown_size(pixels("JPEG", (160, 120)), 3000, 4000) == (160, 120)


def test_bars_are_taken_off_where_the_shape_differs():
    width, height = shown_size(barred((160, 120), (160, 106), (0, 0, 0)), 3000, 2000)
    assert width == 160
    assert abs(height - 106) <= 3


@pytest.mark.parametrize("ends", [((0, 0, 0), None), ((0, 0, 0), (70, 70, 70))])
def test_a_dark_side_or_two_sides_of_unlike_shades_are_no_bars(ends):
    image = Image.open(BytesIO(barred((160, 120), (160, 120))))
    for end, shade in zip((0, 100), ends, strict=True):
        if shade:
            image.paste(shade, (0, end, 160, end + 20))
    stream = BytesIO()
    image.save(stream, "JPEG", quality=95)
    assert shown_size(stream.getvalue(), 160, 80) == (160, 120)


def test_an_even_ground_is_no_bar_where_the_whole_fits_better():
    assert shown_size(barred((160, 96), (96, 96), (255, 255, 255)), 360, 216) == (160, 96)


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xd8\xff", pixels("PNG"), pixels("JPEG", (160, 120))[:200]]
)
def test_a_damaged_thumbnail_shows_nothing(data):
    assert shown_size(data, 200, 200) is None


def test_a_picture_turned_is_of_one_shape_with_itself():
    assert deviation((160, 120), (3000, 4000)) == pytest.approx(0)
    assert deviation((160, 107), (100, 100)) == pytest.approx(0.495, abs=0.001)
