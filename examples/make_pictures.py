"""Makes the pictures of the examples: tiny, generated, with invented captions.

Run it from the root of the repository: `.venv/bin/python -m examples.make_pictures`. The same input
gives the same octets, so running it again changes nothing.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.images.blocks import xmp_packet
from tests.images.build import jpeg, png

HERE = Path(__file__).parent
#: Wide enough for a page, and only a few hundred octets.
SIZE = (1200, 8)


def statements(
    caption: str, creator: str, credit: str, date: str = "2026-03-01"
) -> dict[str, dict[Any, Any]]:
    """Return the same words for IIM and XMP."""
    return {
        "iim": {
            (2, 55): date.replace("-", ""),
            (2, 80): creator,
            (2, 110): credit,
            (2, 120): caption,
        },
        "xmp": {
            "dc:description": caption,
            "dc:creator": [creator],
            "photoshop:Credit": credit,
            "photoshop:DateCreated": date,
        },
    }


def reef() -> dict[str, bytes]:
    """Return the pictures that reef/gallery.yml names; the fifth is missing on purpose."""
    agreed = statements(
        "RASDHOO: Divers clear drifting nets off the reef at Rasdhoo on Sunday.",
        "Ines Calder",
        "EPA",
    )
    turtle = statements(
        "RASDHOO: A turtle swims away after divers cut it free of a net.", "Ines Calder", "EPA"
    )
    afp = statements("Volunteers haul a net on to the beach at Rasdhoo.", "Maren Oduya", "AFP")
    drying = statements("Nets dry in the sun at Rasdhoo.", "Maren Oduya", "Reuters")
    drying["iim"][(2, 80)] = "Tomas Alvendo"
    return {
        "nets-1.jpg": jpeg(**agreed, size=SIZE, colour=(30, 120, 120)),
        "nets-2.jpg": jpeg(**turtle, size=SIZE, colour=(20, 90, 140)),
        "nets-3.jpg": jpeg(**afp, size=SIZE, colour=(220, 210, 180)),
        "nets-4.jpg": jpeg(**drying, digest=False, size=SIZE, colour=(180, 90, 60)),
        "nets-6.jpg": b"",
    }


def contact_sheet() -> dict[str, bytes]:
    """Return a folder of pictures as a photographer delivers it."""
    boats = statements("Boats leave the harbour of Portwick at dawn.", "Urs Halder", "Reuters")
    gulls = statements("Gulls follow a trawler off Portwick.", "Urs Halder", "Reuters")
    gulls["iim"][(2, 110)] = "AP"
    quay = png(
        xmp={
            "dc:description": "Crates of herring on the quay at Portwick.",
            "photoshop:Credit": "dpa",
        },
        size=SIZE,
        colour=(90, 90, 90),
    )
    return {
        "boats-1.jpg": jpeg(
            **boats, exif={"Artist": "Urs Halder"}, size=SIZE, colour=(240, 160, 60)
        ),
        "boats-2.jpg": jpeg(**gulls, digest=False, size=SIZE, colour=(200, 200, 220)),
        "boats-3.png": quay,
        "boats-3-again.png": quay,
        "boats-4.jpg": jpeg(size=SIZE, colour=(10, 20, 60)),
        "boats-5.jpg": jpeg(size=SIZE, colour=(10, 60, 20)),
        "boats-5.xmp": xmp_packet(
            {"dc:description": "A buoy off Portwick.", "photoshop:Credit": "Petra Lunde / AFP"}
        ),
        "boats-4.json": (
            b'{\n  "caption": "The lighthouse of Portwick at night.",\n'
            b'  "credit": "Petra Lunde / AFP"\n}\n'
        ),
    }


def main() -> None:
    """Write the pictures into their folders."""
    for folder, files in (("reef/pictures", reef()), ("contact-sheet", contact_sheet())):
        (HERE / folder).mkdir(parents=True, exist_ok=True)
        for name, data in files.items():
            (HERE / folder / name).write_bytes(data)


if __name__ == "__main__":
    main()
