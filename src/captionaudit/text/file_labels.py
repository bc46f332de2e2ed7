"""The labels by which agencies say in a caption or a credit that a picture is from an archive.

`FILE - …` (AP), `FILE PHOTO: …` (Reuters), `(FILES) …` (AFP), `epa05012345 (FILE) - …` (EPA),
`ARCHIV - 02.09.2015, …` and `(Archivbild)` (dpa), `FOTO DE ARCHIVO: …`, `in una foto d'archivio.`,
`Архивное фото.`, `(أرشيف)`. A label stands in front, at the end, in brackets or behind `in a …`:
elsewhere the same words tell of an archive, or of a picture that somebody holds.
"""

from __future__ import annotations

import re
from functools import cache

#: Language to what such a picture is called.
_PICTURES = {
    "en": r"(?:file|archive|archival|library) (?:photo(?:graph)?|picture|pic|image|shot)",
    "de": r"archiv-?(?:bild|foto|aufnahme)",
    "fr": r"(?:photo|image|cliché) d[’']archives?",
    "es": r"(?:foto(?:graf[ií]a)?|imagen) de archivo",
    "it": r"(?:foto|immagine) (?:d[’']archivio|di archivio)",
    "pt": r"(?:foto(?:grafia)?|imagem) de arquivo",
    "ca": r"(?:foto(?:grafia)?|imatge) d[’']arxiu",
    "nl": r"archief(?:foto|beeld)",
    "sv": r"arkiv(?:bild|foto|billede|bilde)",
    "pl": r"(?:zdjęcie|fotografia) (?:archiwalne|archiwalna|z archiwum)",
    "tr": r"arşiv (?:fotoğrafı|foto|görüntüsü)",
    "ru": r"архивн(?:ое|ая|ый) (?:фото(?:графия)?|снимок|кадр)|фото(?:графия)? из архива",
    "uk": r"архівн(?:е|а|ий) (?:фото|світлина|знімок)|фото з архіву",
    "ar": r"صورة (?:من )?(?:أرشيفية|ارشيفية|الأرشيف|الارشيف)",
    "east": r"資料写真|資料圖片|資料照片?|资料图片?|资料照片|档案照片?|檔案照片?|자료 ?사진",
}
#: The word alone, which in small letters counts in brackets only.
_WORDS = (
    r"archiv|archives?|archivo|archivio|arquivo|arxiu|archief|arkiv|archiwum|arşiv|архив|архів|"
    r"أرشيف|ارشيف|أرشيفية|ارشيفية|من الأرشيف|files?|資料|자료"
)
#: What may come before the name of the picture where a sentence says of itself that it is one.
_IN = (
    r"(?:in|on) (?:this|an?)[^.()]{0,40}?|(?:auf|in) (?:einem|diesem|einer|dieser)|sur une|"
    r"dans une|"
    r"sur cette|dans cette|en una|en la|en esta|in una|in questa|nella|numa|em uma|nesta|na|das|"
    r"dieses|op een|op deze|på en|på et|i et|на|в|في|هذه"
)
#: The same names as other cases have them: `на архивном фото`.
_CASES = r"архивн(?:ом|ой) (?:фото(?:графии)?|снимке|кадре)|archiwalnym zdjęciu|архівному фото"
#: What may follow a name in front of a caption, or in a sentence: a mark, an end, a date, `of`.
_MARK = r"\s*(?:[.,:;)\]】）：，、。]|[-–—]\s|\Z)"
_TAKEN = (
    r"\s(?:dated|taken|shot|from|of|released|provided|vom|von|aus|zeigt|datée?|prise|du|de|des|"
    r"del|tomada|fechada|di|dal|scattata|datata|tirada|datada|van|uit|från|fra|z|от|за|від|من|تعود|"
    r"ل\w+|(?:im|in|en|em|в) \w* ?(?=\d)|\d)"
)
_ID = r"\A\W*(?:epa\d{5,}\W*)?"
#: `(FILE)`, `ARCHIV -`, `FOTO DE ARCHIVO:`: a word alone is a label in capitals.
_CAPITALS = (
    r"FILES?|ARCHIV|ARCHIVES?|ARCHIVO|ARCHIVIO|ARQUIVO|ARXIU|ARCHIEF|ARKIV|ARCHIWUM|ARŞİV|"
    r"АРХИВ|АРХІВ|أرشيف|ارشيف|أرشيفية|من الأرشيف|من الارشيف"
)


def file_label(text: str) -> str | None:
    """Return the label in a caption or credit that says its picture is an old one, or None."""
    found = _label().search(text)
    return next(filter(None, found.groups())) if found else None


@cache
def _label() -> re.Pattern[str]:
    pictures = "|".join(_PICTURES.values())
    in_front = rf"{_ID}(?:una )?(?P<front>{pictures})(?:{_MARK}|{_TAKEN})"
    alone = rf"{_ID}(?-i:(?P<alone>{_CAPITALS}))\s*(?:[-–—:)\]】/]|\s[-–—])"
    file = rf"{_ID}(?P<file>FILES?(?: PHOTO| PICTURE| PIC| IMAGE)?)\W*(?:-|–|—|:|\))"
    inside = (
        r"[(\[（【](?:[^()\[\]]{0,30}[\s/,])?"
        rf"(?P<inside>{pictures})(?:[\s,:][^()\[\]]{{0,40}})?[)\]）】]"
        rf"|[(\[（](?P<word>{_WORDS})(?:[\s,]+(?:\d[\d./]*|vom \d[\d.]*))?[)\]）]"
    )
    told = rf"(?<!\w)(?:{_IN})\s?(?P<told>{pictures}|{_CASES})(?:{_MARK}|{_TAKEN})"
    at_end = (
        rf"[.!?]\s(?P<own>{pictures})\s*[.:,]|"
        rf"(?:[/,.!?]|[-–—]|＝|=)\s*(?P<end>{pictures}|(?-i:File|Archiv(?:bild|foto)?))\W*\Z"
        rf"|(?:/|[-–—]\s?|[.!?]\s)(?P<slash>{_WORDS})\W*\Z"
    )
    return re.compile("|".join((file, in_front, alone, inside, told, at_end)), re.IGNORECASE)
