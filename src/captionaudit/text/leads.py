"""What wire captions begin with: prefixes (`TOPSHOT -`) and datelines."""

from __future__ import annotations

import re

_MONTH = (
    r"(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|"
    r"January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\.?"
)
_DASH = r"(?:\s*(?:--|[-–—―]|:)\s+|:\s*)"
_PREFIX = re.compile(
    r"\s*(?:"
    r"(?:TOPSHOT|BESTPIX|COMBO|FILES?|FILE PHOTO|FILE PHOTOS|File|File photo|FILE PICTURE|UNDATED|"
    r"ARCHIV|ARCHIVBILD|Archivbild|Archivfoto|ARCHIVO|HANDOUT|Handout|KOMBO|dpatopbilder|"
    r"Symbolbild|SYMBOLBILD|Foto de archivo|FOTO DE ARCHIVO|Imagen de archivo|IMAGEN DE ARCHIVO|"
    r"CORRECTION|CORRECTED|UPDATED?|UPDATED CAPTION|CORRECTED CAPTION|REFILE|"
    r"CAPTION (?:CORRECTION|UPDATE|ADDITION)|CORRECTS [A-Z][A-Z ,]{2,40}|RETRANSMISSION|"
    r"ADVANCE FOR (?:USE )?(?:ON )?[A-Z][A-Za-z.]{2,9}(?:,? [A-Z][a-z.]{2,9} \d{1,2})?|"
    r"EDITORS NOTE|CP-Web\.?|FOTO|ILLUSTRATION|"
    r"АРХИВ|Архивное фото|Архив|أرشيفية|صورة أرشيفية|من الأرشيف|资料图|资料图片|資料写真|자료사진)"
    r"(?:\s*(?:--|[-–—―:：])\s*|(?<=\.)\s+|(?<=Web)\s+)"
    r"|\((?:FILES?|COMBO|FILE PHOTO|L-R\)?:)\)?\s*(?:[-–—:]\s*)?"
    r"|\[(?:FILES?|File)\]\s*"
    r"|\(\d{6}\)\s+(?=--)"
    r"|(?:epaselect|dpatopbilder)\s+"
    r")"
)
_PLACE = r"[^\W\d_a-z][^\W\d_a-z.'’ -]{1,40}"
_DATELINE = re.compile(
    rf"\s*(?:"
    # Getty: KYIV, UKRAINE - FEBRUARY 15:
    rf"{_PLACE}(?:,\s[\w.'’ -]{{2,40}}){{0,2}}\s*[-–—]\s*"
    rf"{_MONTH}\s+\d{{1,2}}(?:,\s*\d{{4}})?(?:\s*:\s*|\s[-–—]\s+)"
    # Xinhua: -- BEIJING, Feb. 15, 2024 (Xinhua) --
    rf"|--\s[A-Z][A-Z .'-]{{1,40}},\s{_MONTH}\s\d{{1,2}}(?:,\s\d{{4}})?\s\([^()]{{2,20}}\)\s--\s*"
    # AP, Reuters: WASHINGTON (AP) — ; KATHMANDU, April 25 (Reuters) -
    rf"|{_PLACE}(?:,\s[\w.'’ -]{{2,30}}){{0,2}}\s*"
    r"\((?:AP|Reuters|REUTERS|AFP|dpa|EFE|EPA|Xinhua|CNN|UPI|PTI|ANSA|TASS|Kyodo|Yonhap)\)"
    r"\s*(?:--|[-–—])\s*"
    # Plain: BERLIN, Germany - ; КИЕВ, 15 февраля —
    rf"|{_PLACE}(?:,\s[^\W\d_][\w.'’ -]{{1,30}}){{0,2}}"
    rf"(?:,\s(?:{_MONTH}\s\d{{1,2}}|\d{{1,2}}\s\w{{3,10}})(?:,?\s\d{{4}})?)?\s(?:--|[–—-])\s"
    # dpa: 04 May 2026, Berlin: ; 04.05.2026, Berlin:
    r"|(?:\d{1,2}\.?\s[^\W\d_]{3,10}\s|\d{1,2}\.\d{1,2}\.)\d{4},\s[^:.]{2,60}:\s+"
    # Imagn: Feb 14, 2026; Detroit, Michigan, USA;
    rf"|{_MONTH}\s\d{{1,2}},\s\d{{4}};\s[^;:.]{{2,60}};\s+"
    r"|新华社[\u3400-\u9fff]{2,8}\d{1,2}月\d{1,2}日电\s*"
    r")"
)


def prefix_end(text: str, start: int) -> int:
    """Return the end of the wire prefix at `start`, or `start` where there is none."""
    end = start
    while match := _PREFIX.match(text, end):
        end = match.end()
    return end


def dateline_end(text: str, start: int) -> int:
    """Return the end of the dateline at `start`, or `start` where there is none."""
    match = _DATELINE.match(text, start)
    return match.end() if match else start
