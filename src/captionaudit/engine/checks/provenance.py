"""How a picture came to be: made by a machine, put together, and whether readers are told."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from captionaudit.engine.checks.source_types import (
    C2PA,
    CAPTURED,
    COMPOSITES,
    MADE_BY_AI,
    TERMS,
    VOCABULARY,
    last_part,
    term_of,
)
from captionaudit.engine.hit import Hit
from captionaudit.engine.subject import PAGE_ORIGINS, Subject, Text
from captionaudit.model import FILE_ORIGINS, Origin, Property, Related, Statement

#: Words that tell readers of a machine's hand, in the languages of the agencies' captions.
_DISCLOSED = re.compile(
    r"(?<![\w.])(?:(?-i:A\.?I\.?|KI|IA|ИИ)|artificial intelligence|künstlicher? intelligenz|"
    r"intelligence artificielle|inteligencia artificial|intelligenza artificiale|"
    r"inteligência artificial|искусственн\w+ интеллект\w*|нейросет\w+|нейронн\w+ сет\w+|"
    r"(?:و?[بل]ال|و?لل|و?ال)ذكاء (?:ال)?[اإ]صطناعي|"
    r"(?:computer|machine|software)[- ]generated|deepfakes?|generative)(?!\w)",
    re.IGNORECASE,
)
#: Things about machines that a photograph may show: `an AI-generated art show`.
_SHOWN = re.compile(
    r"(?<![\w.])(?:A\.?I\.?|KI|IA|artificial intelligence)"
    r"(?:[- ](?:generated|created|made|powered))?"
    r"(?: (?!images?|pictures?|photos?|photographs?|illustrations?|videos?|graphics?)\w+)?"
    r" (?:shows?|exhibitions?|fairs?|summits?|conferences?|expos?|festivals?|museums?|"
    r"compan(?:y|ies)|firms?|start-?ups?|chips?|labs?|acts?|laws?|boom)(?!\w)"
    r"|(?<![\w.])KI-(?:Ausstellung|Messe|Gipfel|Konferenz|Firma|Unternehmen|Chips?)(?!\w)"
)
#: A label that calls the picture itself a machine's: at its start, in brackets, or as a sentence.
_CLAIMED = re.compile(
    r"(?:\A|[.([/|–—] ?|(?<=\w), )(?P<claim>(?:(?:this|the) )?"
    r"(?:(?:image|picture|photo|illustration)"
    r"(?: was| is)? (?:generated|created|made) (?:by|with|using) (?-i:AI|artificial intelligence)"
    r"|(?-i:AI)[- ](?:generated|created|made)(?: (?:image|picture|photo|illustration))?"
    r"|(?:mit )?(?-i:KI)(?:-generiert(?:e[sn]?)?(?: (?:bild|foto|illustration))?| erstellt|-bild)"
    r"|image (?:générée|créée) par (?:l[’'])?(?-i:IA)"
    r"|imagen (?:generada|creada) (?:por|con) (?-i:IA)"
    r"|immagine (?:generata|creata) (?:da|con) (?:l[’'])?(?-i:IA)"
    r"|imagem (?:gerada|criada) por (?-i:IA)))(?!\w)",
    re.IGNORECASE,
)
_GENERATOR = re.compile(
    r"(?<![\w.@])(?:Midjourney|DALL[·•\-. ]?E(?:[- ]?[23])?|Adobe Firefly|Stable ?Diffusion|"
    r"DreamStudio|Bing Image Creator|Image Creator from (?:Microsoft )?Designer|Google Gemini|"
    r"Gemini(?= (?:\d|Flash|Pro|Nano))|Imagen ?[234]|ChatGPT|GPT-4o|gpt-image-\d|Grok|"
    r"Ideogram(?:\.ai)?|Leonardo\.ai|Craiyon|NightCafe|ComfyUI|InvokeAI|NovelAI|Nano Banana|"
    r"Made with Google AI)(?![\w])",
    re.IGNORECASE,
)
#: Names of generators that are those of other things too: they count at the start of a Software.
_PROGRAM = re.compile(r"(?:Firefly|Gemini|Sora|Recraft|FLUX(?:[. ]?[12])?)(?![\w'’-])")
_TRACES = (
    Property.SOFTWARE,
    Property.CREATOR,
    Property.CREDIT,
    Property.SOURCE,
    Property.AI_SYSTEM_USED,
)
_COMBINED = re.compile(
    r"(?<!\w)(?:composite|compositions?|combo|combination|collage|montage|photo-?montages?|"
    r"fotomontage|bildkombo|kombo|kombination|bildcollage|combinaison|photomontage|combinación|"
    r"fotomontaje|montaje|composición|fotomontaggio|combinazione|montagem|fotomontagem|"
    r"коллаж|комбинация|фотомонтаж|صورة مركبة|مركبة|multiple exposures?|stitched|merged|"
    r"side by side|(?:two|three|four) (?:photos|pictures|images))(?!\w)",
    re.IGNORECASE,
)
#: What an agency calls a combined picture when it sends one; `collage` may be what is shown.
_SENT_AS_ONE = re.compile(
    r"(?<!\w)(?:COMBO|(?:this )?(?:composite|combination) (?:image|photo|picture|of (?:pictures|"
    r"photos|images|file pictures))|photo[- ]?montage|BILDKOMBO|FOTOMONTAGE)(?!\w)"
)


def source_type_invalid(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a digital source type that is no address of a term of the IPTC vocabulary.

    Those of Content Credentials are left alone: they are signed, and nobody can mend them.
    """
    for statement in subject.item.all(Property.DIGITAL_SOURCE_TYPE):
        if statement.origin is Origin.C2PA:
            continue
        value = statement.value.strip()
        if value and not value.startswith(C2PA) and term_of(value) not in TERMS:
            close = get_close_matches(last_part(value), TERMS, n=1, cutoff=0.85)
            wanted = VOCABULARY + close[0] if close else ""
            hint = f": {wanted}" if wanted else ""
            yield Hit({"found": value, "hint": hint, "wanted": wanted}, _whole(statement))
            return


def ai_undisclosed(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a picture that its metadata say a trained model made, and that readers are not told.

    A digital source type says so, or where there is none, the name of a generator.
    """
    found = _made_by_ai(subject)
    if found and not any(map(_tells, _printed(subject))):
        yield _about(subject, found[0], {"made": found[1]})


def ai_claimed(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a page that calls a picture made by AI, where its file says that a camera took it."""
    types = subject.item.all(Property.DIGITAL_SOURCE_TYPE, *FILE_ORIGINS)
    if any(term_of(statement.value) in MADE_BY_AI for statement in types):
        return  # of a photograph that was given to a model, the file tells both
    for statement in types:
        if (term := term_of(statement.value)) not in CAPTURED:
            continue
        for said in (*subject.published, *subject.item.all(Property.CREDIT, *PAGE_ORIGINS)):
            found = None if said.origin in FILE_ORIGINS else _CLAIMED.search(said.value)
            if found:
                label = f"{statement.origin} says"
                related = (Related(statement.place, subject.item.number, label),)
                data = {"found": found["claim"], "made": TERMS[term]}
                yield Hit(data, _whole(said), *found.span("claim"), related)
                return


def ai_trace(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find metadata that name an image generator, where the source type says nothing of it."""
    types = [term_of(s.value) for s in subject.item.all(Property.DIGITAL_SOURCE_TYPE)]
    if any(term and term not in CAPTURED for term in types):
        return
    if trace := _trace(subject):
        statement, name = trace
        what = statement.property.replace("_", " ").replace("ai ", "AI ")
        yield Hit({"found": name, "property": what}, _whole(statement))


def _made_by_ai(subject: Subject) -> tuple[Statement, str] | None:
    """Return what in the metadata says that a model made a picture, and in which words."""
    types = subject.item.all(Property.DIGITAL_SOURCE_TYPE)
    for statement in types:
        term = term_of(statement.value) or last_part(statement.value)
        if term in MADE_BY_AI:
            return statement, TERMS[term]
    trace = None if types else _trace(subject)
    return (trace[0], f"made with {trace[1]}") if trace else None


def _trace(subject: Subject) -> tuple[Statement, str] | None:
    """Return where a file names an image generator, and its name."""
    for statement in subject.item.statements:
        if statement.property not in _TRACES or statement.origin not in FILE_ORIGINS:
            continue
        found = _GENERATOR.search(statement.value)
        if statement.property is Property.SOFTWARE:
            found = found or _PROGRAM.match(statement.value.strip())
        named = statement.property is Property.AI_SYSTEM_USED and statement.value.strip()
        if found or named:
            return statement, found[0] if found else statement.value.strip()
    return None


def composite_undisclosed(subject: Subject, options: Mapping[str, Any]) -> Iterable[Hit]:
    """Find a combined picture whose published caption does not say that it is one."""
    caption = subject.caption
    found = _sent_as_one(subject)
    if caption is None or found is None or found[0] is caption:
        return
    if not any(_COMBINED.search(text) for text in _printed(subject)):
        quoted = found[0].property is not Property.DIGITAL_SOURCE_TYPE
        yield _about(
            subject, found[0], {"found": repr(found[1]) if quoted else f"that it was {found[1]}"}
        )


def _sent_as_one(subject: Subject) -> tuple[Statement, str] | None:
    """Return what in the metadata says that a picture was put together, and its words."""
    for statement in subject.item.all(Property.DIGITAL_SOURCE_TYPE):
        if term_of(statement.value) in COMPOSITES:
            return statement, TERMS[term_of(statement.value)]
    for prop in (Property.CAPTION, Property.HEADLINE, Property.INSTRUCTIONS):
        for statement in subject.item.all(prop, *FILE_ORIGINS):
            if found := _SENT_AS_ONE.search(statement.value):
                return statement, found[0]
    return None


def _tells(text: str) -> bool:
    """Whether a text tells of a machine's hand: in a word, or by the name of a generator."""
    return bool(_DISCLOSED.search(_SHOWN.sub(" ", text)) or _GENERATOR.search(text))


def _printed(subject: Subject) -> Iterator[str]:
    """Yield what a reader gets to see: caption, headline, title, alt text and credit."""
    for statement in (subject.caption, subject.alt):
        if statement:
            yield statement.value
    for line in subject.page_credits or subject.file_credits:
        yield line.statement.value
    for prop in (Property.HEADLINE, Property.TITLE):
        for statement in subject.item.all(prop):
            if statement.origin not in FILE_ORIGINS:
                yield statement.value


def _about(subject: Subject, statement: Statement, data: Mapping[str, Any]) -> Hit:
    """Blame the caption, which should say it, and point at the metadata that do."""
    related = (Related(statement.place, subject.item.number, f"{statement.origin} says"),)
    caption = subject.caption
    text = _whole(caption) if caption else _whole(statement)
    return Hit(data, text, related=related)


def _whole(statement: Statement) -> Text:
    return Text(statement, 0, len(statement.value))
