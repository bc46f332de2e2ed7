"""Labels by which a page says that a picture is older than its story: FILE, Archivbild."""

from __future__ import annotations

import re
from typing import NamedTuple

from captionaudit.engine.subject import Subject
from captionaudit.model import FILE_ORIGINS, Property, Statement
from captionaudit.text.file_labels import file_label

#: Labels of pictures that are older than the story, in the languages of the agencies.
_FILE = re.compile(
    r"(?<!\w)(?:files?|file[- ](?:photo|picture|image|pic)s?|archives?|archival|"
    r"archiv(?:bild|foto|aufnahme)?|"
    r"d[’']archives|de archivo|archivo|archivio|d[’']archivio|arquivo|de arquivo|historic(?:al)?|"
    r"undated|throwback|archief\w*|arkiv(?:bild\w*|foto\w*|billede)?|archiwum|archiwaln\w+|"
    r"arşiv\w*|архив\w*|архів\w*|(?:ال|لل)?[أا]رشيف(?:ية)?)(?!\w)"
    r"|[资資]料[图圖照写寫]|[档檔]案照|자료 ?사진",
    re.IGNORECASE,
)
#: Other words by which a page says that a picture does not show the news beside it.
_NOT_NEWS = re.compile(
    r"(?<!\w)(?:symbol(?:bild|foto|aufnahme)|(?:photo|image) d[’']illustration|"
    r"(?:imagen|foto) ilustrativa|foto (?:di|de) (?:repertorio|ilustração)|"
    r"illustrative (?:photo|image)|"
    r"(?:years?|decades?) (?:ago|earlier)|vor \w+ jahr(?:en|zehnten)|il y a \w+ ans|"
    r"hace \w+ años|\w+ anni fa|há \w+ anos)(?!\w)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<![\d.,])(?:1[89]|20)\d\d(?!\d|[.,]\d)")
#: A label with the year of the picture: `File photo from 2019`, `2019 file photo`.
_DATED = re.compile(
    r"(?<!\w)(?:"
    r"(?:file[- ](?:photo|picture|image)|archive (?:photo|picture|image)|"
    r"archiv(?:bild|foto|aufnahme)|"
    r"(?:photo|image) d[’']archives|(?:foto|imagen) de archivo|foto d[’']archivio|foto de arquivo|"
    r"архивное фото)"
    r"(?: (?:taken|shot|made|dated|prise|tomada|scattata|tirada))?"
    r"[ ,:(]{1,3}(?:from|in|of|aus dem jahr|vom jahr|aus|von|de|en|del|dal|em|от|за)? ?"
    r"(?P<after>(?:19|20)\d\d)"
    r"|(?P<before>(?:19|20)\d\d) (?:file|archive) (?:photo|picture|image))(?![\d-])",
    re.IGNORECASE,
)

#: Where a file may carry the label.
_LABELLED = (Property.CAPTION, Property.CREDIT, Property.HEADLINE, Property.INSTRUCTIONS)


class LabelledYear(NamedTuple):
    """The year that a file label gives, and where it stands: the whole label's span."""

    year: int
    statement: Statement
    start: int
    end: int


def has_label(subject: Subject) -> bool:
    """Return whether the page or the file says that the picture is from an archive."""
    filed = (s.value for prop in _LABELLED for s in subject.item.all(prop, *FILE_ORIGINS))
    return any(_FILE.search(text) for text in (*_texts(subject), *filed))


def has_label_or_year(subject: Subject) -> bool:
    """Return whether the page says that the picture is an old one, by a label or a year."""
    texts = (*_texts(subject), subject.gallery.title)
    return any(_FILE.search(text) or _YEAR.search(text) or _NOT_NEWS.search(text) for text in texts)


def wire_label(subject: Subject) -> tuple[Statement, str] | None:
    """Return the label by which the file's caption or credit says that the picture is old."""
    for prop in (Property.CAPTION, Property.CREDIT):
        for statement in subject.item.all(prop, *FILE_ORIGINS):
            if label := file_label(statement.value):
                return statement, label
    return None


def labelled_year(subject: Subject) -> LabelledYear | None:
    """Return the year of a label such as `File photo from 2019`, None if there is none."""
    for statement in _statements(subject):
        found = _DATED.search(statement.value)
        if found:
            year = int(found["after"] or found["before"])
            return LabelledYear(year, statement, *found.span())
    return None


def _texts(subject: Subject) -> list[str]:
    return [statement.value for statement in _statements(subject)]


def _statements(subject: Subject) -> list[Statement]:
    said = [s for s in (subject.caption, subject.alt) if s]
    return said + [line.statement for line in subject.page_credits]
