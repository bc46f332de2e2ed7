"""What an IIM block says: its data sets decoded, with dates in ISO 8601."""

from __future__ import annotations

import re
from collections.abc import Iterable

from captionaudit.images.charset import Charset, decode_anyhow, find_charset
from captionaudit.images.iim import DATA_SETS, TIME_CREATED, Records, read_records
from captionaudit.images.records import Blocks, Value
from captionaudit.model import Origin

_DATE = re.compile(r"(\d{4})(\d\d)(\d\d)")
_ISO_DATE = re.compile(r"(\d{4})([-:/.])(\d\d)\2?(\d\d)?")
_TIME = re.compile(r"(\d\d):?(\d\d):?(\d\d)(?:([+-]\d\d):?(\d\d)?|(Z))?")


def read_iim(data: bytes, others: Iterable[Value], blocks: Blocks) -> list[Value]:
    """Return what an IIM block says; `others` are the file's Exif and XMP values.

    They decide the charset where the block does not tell it. Oddities are added to `blocks`.
    """
    records = read_records(data, blocks)
    charset = find_charset(records, others, blocks)
    values = []
    for number, octets in records.values.items():
        if number == TIME_CREATED:
            continue
        for each in octets:
            text = _text(each, charset)
            if number == 55:
                text = _date(text, _time(records.values.get(TIME_CREATED)), blocks)
            if text:
                values.append(_value(number, text, each, charset))
            _check_limit(number, each, blocks)
    _take_repeated(records, charset, blocks)
    return values


def _take_repeated(records: Records, charset: Charset, blocks: Blocks) -> None:
    """Note the data sets that stand twice where they may stand once, and say other things."""
    for number, octets in records.repeated:
        text, first = _text(octets, charset), _text(records.values[number][0], charset)
        if number != TIME_CREATED and text not in ("", first):
            blocks.overruled.append(_value(number, text, octets, charset))
            tag = f"iim:2:{number:02}"
            message = f"{tag} stands more than once, and not with the same text: the first counts."
            blocks.note("iim-repeated", message, tag)


def _value(number: int, text: str, octets: bytes, charset: Charset) -> Value:
    raw = octets if charset.guessed and not octets.isascii() else None
    return Value(DATA_SETS[number].property, text, Origin.IIM, f"iim:2:{number:02}", raw)


def _text(octets: bytes, charset: Charset) -> str:
    return decode_anyhow(octets.rstrip(b"\0"), charset.codec).strip()


def _check_limit(number: int, octets: bytes, blocks: Blocks) -> None:
    limit = DATA_SETS[number].limit
    if len(octets) > limit:
        blocks.note(
            "iim-over-limit",
            f"iim:2:{number:02} has {len(octets)} octets, {limit} are allowed: "
            "other programs may cut it off.",
            f"iim:2:{number:02}",
        )


def _date(text: str, time: str, blocks: Blocks) -> str:
    """Return CCYYMMDD as ISO 8601; zeros stand for what is not known (IIM 4.2, 2:55)."""
    if (found := _DATE.fullmatch(text)) and _is_day(*found.groups()):
        parts = list(found.groups())
        while len(parts) > 1 and parts[-1] == "00" and parts[0] != "0000":
            parts.pop()
        return "-".join(parts) + (time if len(parts) == 3 else "")
    if found := _ISO_DATE.match(text):
        year, _, month, day = found.groups()
        blocks.note(
            "iim-date-form",
            f"iim:2:55 holds {text!r} where eight digits (CCYYMMDD) are due"
            + ("." if day else ": the day is lost."),
            "iim:2:55",
        )
        return f"{year}-{month}-{day}{time}" if day else f"{year}-{month}"
    if text:
        message = f"iim:2:55 holds {text[:32]!r} where eight digits (CCYYMMDD) are due."
        blocks.note("iim-date-form", message, "iim:2:55")
    return text


def _is_day(year: str, month: str, day: str) -> bool:
    """Whether eight digits can be CCYYMMDD: `05032024` is not."""
    return int(month) <= 12 and int(day) <= 31


def _time(octets: list[bytes] | None) -> str:
    """Return HHMMSS±HHMM (2:60) as the time part of an ISO 8601 date, or ""."""
    found = _TIME.match(octets[0].decode("latin-1")) if octets else None
    if found is None:
        return ""
    hour, minute, second, zone, zone_minute, universal = found.groups()
    offset = f"{zone}:{zone_minute or '00'}" if zone else universal or ""
    return f"T{hour}:{minute}:{second}{offset}"
