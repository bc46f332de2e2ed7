"""What the tool understood, as JSON lines: schema/item.schema.json and schema/parse.schema.json."""

from __future__ import annotations

from typing import Any

from captionaudit.engine.subject import Reader, Subject
from captionaudit.model import Property, Statement
from captionaudit.text.parts import Anatomy, Credit


def item_record(subject: Subject) -> dict[str, Any]:
    """Return one item as plain data; agencies by the ids of the machine contract."""
    line = subject.credit
    image = subject.item.first(Property.IMAGE)
    return {
        "path": subject.gallery.path,
        "gallery": subject.gallery.name,
        "item": subject.item.number,
        "image": image.value if image else None,
        "caption": subject.caption.value if subject.caption else None,
        "body": subject.anatomy.body if subject.anatomy else None,
        "alt": subject.alt.value if subject.alt else None,
        "credit": line.statement.value[line.start : line.end] if line else None,
        "agencies": _ids(subject.agencies, subject.reader),
        "persons": list(subject.persons),
        "statements": [_statement(statement) for statement in subject.item.statements],
    }


def parse_record(
    text: str, anatomy: Anatomy, credit: Credit | None, reader: Reader
) -> dict[str, Any]:
    """Return one caption or credit, taken apart, as plain data.

    The texts of `parts` joined are the text; `start` and `end` count its characters from 0.
    """
    return {
        "text": text,
        "prefix": anatomy.prefix,
        "dateline": anatomy.dateline,
        "body": anatomy.body,
        "credit": credit.text if credit else None,
        "agencies": _ids(credit.agencies if credit else (), reader),
        "persons": list(credit.persons) if credit else [],
        "roles": list(credit.roles) if credit else [],
        "organisations": list(credit.organisations) if credit else [],
        "instructions": list(anatomy.instructions),
        "ids": list(anatomy.ids),
        "parts": [
            {
                "name": part.kind,
                "start": part.start,
                "end": part.end,
                "text": text[part.start : part.end],
            }
            for part in anatomy.parts
        ],
    }


def _ids(slugs: tuple[str, ...], reader: Reader) -> list[str]:
    return list(dict.fromkeys(reader.agencies[slug].id for slug in slugs))


def _statement(statement: Statement) -> dict[str, Any]:
    return {
        "property": statement.property,
        "value": statement.value,
        "origin": statement.origin,
        "line": statement.place.line,
        "column": statement.place.column,
        "pointer": statement.place.pointer,
    }
