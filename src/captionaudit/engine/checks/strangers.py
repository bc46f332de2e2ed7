"""Whether two captions of one language can hardly be about the same picture."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from captionaudit.engine.checks.quantities import Word, words_of
from captionaudit.text.date_words import MONTHS, WEEKDAYS
from captionaudit.text.wordlist import words

#: Words shorter than this are mostly articles and prepositions.
_CONTENT = 4
#: At least this many names or numbers on each side, or there is little to compare.
_NAMES = 2
#: The share of the shorter caption's words that strangers may have in common.
_SHARED = 0.15
#: Letters by which forms of one word are told: premiere, premieres, dive, diving.
_STEM = 4
#: Words that a short caption needs to tell what it shows.
_TELLING = 3
#: Words for people whom a caption does not name, who may be those whom another one names: in
#: small letters without marks, in the languages whose captions are compared.
_PEOPLE = words(
    "man woman people person persons crowd guest fan player star couple family child children boy"
    " girl police team leader president official student teacher model politician member mother"
    " father parents brother sister friend colleague coach mayor judge victim suspect portrait"
    " group pair duo trio band audience public everyone they them she he we driver winner swimmer"
    " runner soldier officer worker singer dancer actress actor director doctor nurse minister"
    " artist scientist mann frau frauen menschen leute gaste besucher spieler schauspieler sanger"
    " paar familie kinder kind junge madchen demonstranten polizisten soldaten arbeiter"
    " mitarbeiter mannschaft politiker prasident gruppe sie er wir homme hommes femme femmes gens"
    " personne personnes foule invites visiteurs joueur joueuse acteur actrice chanteur chanteuse"
    " famille enfants enfant policiers soldats equipe ministre groupe elle ils elles hombre"
    " hombres mujer mujeres personas gente publico invitados jugador jugadores actriz cantante"
    " pareja familia ninos nino policias soldados trabajadores equipo miembros ministro presidente"
    " grupo uomo uomini donna donne persone pubblico ospiti tifosi giocatore attore attrice coppia"
    " famiglia bambini squadra gruppo homem homens mulher mulheres pessoas jogador ator atriz"
    " cantor cantora casal criancas membros lei lui"
)
#: Endings of English words for people: divers, visitors, cyclists, firemen, musicians, migrants.
_AGENTS = ("ers", "ors", "ists", "men", "ians", "ants", "ees")
#: Words of texts that tell where a picture comes from and not what it shows.
_ABOUT_FILES = words(
    "photo photograph picture pictures image images handout courtesy copyright archive file undated"
    " stock screenshot illustration logo foto bild archivbild imagen imagem taken"
)
_DATES = WEEKDAYS.keys() | MONTHS.keys()


def are_strangers(one: str, other: str, beside: tuple[str, str] = ("", "")) -> bool:
    """Return whether two captions of one language can hardly be about the same picture.

    They share no name, no number and next to no word, and both have names enough: two each, or
    for short captions a full name against any name, with no word in common at all. `beside` is
    what else is said where each comes from: a name there may be the other's.
    """
    mine, theirs = words_of(one), words_of(other)
    names, more = _named(mine), _named(theirs)
    if not names or not more or names & more:
        return False
    if names & _plain(beside[1]) or more & _plain(beside[0]):
        return False
    ours, others = _contents(mine), _contents(theirs)
    shorter = min(len(ours), len(others))
    if min(len(names), len(more)) < _NAMES:
        return shorter >= _TELLING and _tell_of_others(mine, theirs)
    return shorter > 0 and len(ours & others) / shorter < _SHARED


def _tell_of_others(mine: Sequence[Word], theirs: Sequence[Word]) -> bool:
    """Whether short captions name and show different things: people here, a ferry there."""
    if not (_has_full_name(mine) or _has_full_name(theirs)):
        return False
    if not all(_is_telling(said) for said in (mine, theirs)):
        return False
    ours, others = (
        {word.plain[:_STEM] for word in said if len(word.text) >= _CONTENT}
        for said in (mine, theirs)
    )
    return not ours & others


def _is_telling(said: Sequence[Word]) -> bool:
    """Whether words name something, show something, and speak of nobody without a name."""
    told = {word.plain for word in said if not word.is_name}
    told |= {word.removesuffix("s") for word in told}
    if told & (_PEOPLE | _ABOUT_FILES) or any(word.endswith(_AGENTS) for word in told):
        return False
    shown = any(word.text[0].islower() and len(word.text) >= _CONTENT for word in said)
    return shown and any(word.is_name and word.plain not in _DATES for word in said)


def _has_full_name(said: Sequence[Word]) -> bool:
    """Whether two capitalised words stand side by side that are no date."""
    return any(
        right.start == left.end + 1
        and right.is_name
        and left.text[0].isupper()
        and not {left.plain, right.plain} & _DATES
        for left, right in pairwise(said)
    )


def _plain(text: str) -> set[str]:
    return {word.plain for word in words_of(text)}


def _named(said: Sequence[Word]) -> set[str]:
    """Return the capitalised words that no sentence begins with, and the numbers."""
    return {w.plain for w in said if w.is_name or (w.text.isdecimal() and len(w.text) > 1)}


def _contents(said: Sequence[Word]) -> set[str]:
    return {w.plain for w in said if len(w.text) >= _CONTENT}
