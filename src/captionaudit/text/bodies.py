"""Telling bodies, clubs and places from persons by their first or their last word."""

from __future__ import annotations

from captionaudit.text.body_nouns import BODY_ENDS, BODY_NOUNS, REGION_NOUNS, REGIONS
from captionaudit.text.countries import codes_named
from captionaudit.text.fold import fold
from captionaudit.text.organisations import ARTICLES, PLACES
from captionaudit.text.wordlist import words

#: `SV Hafen`, `FF Hafen`, `PT Hafen`: what begins the name of a club, a fire brigade or a firm,
#: letter by letter, and no photographer's.
_CLUBS = words(
    "SC SV FC EC FK NK SK AFC TSV KV VV HC UD VfB VfL RB OGC RSC KRC BSG HSV FF BFK BFV HZS "
    "SDH OSP JSC PJSC PT OOO ООО ПАО ОАО АО ЗАО ТОВ ГУ УВД ГУВД THW DRK ASB LPD KSP SDIS "
    "ONG NGO Ayto Ayto. Muni KP KM KW KG PSP KMP KPP KWP KGP KMPSP TOPR GOPR WOPR JRG ISU IPJ"
)
#: First words of campaigns, which tell somebody to do something: `Just Stop Coal`.
_CAMPAIGNS = words("Just Stop Save Ban Protect Insulate Reclaim Extinction Fridays Keep")
#: First words of places, letter by letter, which are hardly given names.
_PLACE_STARTS = words(
    "San Santa São Sao Saint St St. Port Fort New Puerto Ciudad Cape Mount Tel Kuala Addis Buenos "
    "Sankt North South Novi"
)
#: Last words that a firm or body has, and no person: `Parks Canada`.
_LANDS = words(
    """
    canada usa australia america africa asia russia ukraine germany italy japan switzerland sweden
    denmark finland austria belgium netherlands pakistan afghanistan argentina colombia venezuela
    mexico turkey türkiye egypt thailand vietnam indonesia malaysia singapore philippines taiwan
    schweiz deutschland österreich españa italia méxico brasil polska magyarország hrvatska
    scotland nz norway iceland romania bulgaria hungary poland czechia slovakia slovenia croatia
    serbia bosnia kosovo estonia latvia lithuania cyprus uganda tanzania nigeria ghana morocco
    tunisia algeria iran iraq syria lebanon bangladesh myanmar cambodia mongolia peru bolivia
    ecuador uruguay paraguay guatemala honduras nicaragua panama norge sverige danmark suomi eesti
    latvija lietuva česko slovensko slovenija srbija românia nederland belgique suisse svizzera
    moldova belarus armenia azerbaijan kazakhstan uzbekistan bhutan zimbabwe zambia botswana rwanda
    international worldwide regional
    """
)
#: `Stadtarchiv`, `Polizeipräsidium`, `Bundesamt`: compounds that are bodies, by their ends.
_BODY_ENDS = (
    tuple(
        words(
            """
        archiv präsidium ministerium museum theater klinik klinikum zentrum gesellschaft verwaltung
        behörde direktion inspektion feuerwehr polizei stiftung institut universität hochschule
        verein verband zeitung verlag sparkasse betrieb betriebe
        agentur fotopress pressefoto samt samts
        tjänst tjänsten myndigheten verket styrelsen direktoratet brannvesen vesenet museet polisen
        politiet virasto laitos museo ministerstvo ministeriet departementet departement beredskab
        dienst bibliothek redaktion
        """
        )
    )
    + BODY_ENDS
)
_PUBLIC_BODIES = words(
    "feuerwehr polizei bundeswehr bundesregierung stadt gemeinde landkreis bundespolizei politie "
    "politi polisen brandweer policja hasiči policie kantonspolizei staatskanzlei"
)
_SHORTEST_COMPOUND = 9


def begins_or_ends_as_body(name: list[str]) -> bool:
    """Tell whether the words of a name are a club, a body or a place by the first or the last."""
    first = name[0]
    return (
        first in ARTICLES
        or first in _CLUBS
        or (first in _CAMPAIGNS and len(name) > 2)
        or first in _PLACE_STARTS
        or name[-1].lower() in _LANDS
        or has_body_noun(name)
        or any(is_compound_body(word) for word in name)
    )


def has_body_noun(name: list[str]) -> bool:
    """Tell whether a noun of bodies begins or ends the words of a name: `Harbour Theatres`.

    Two acronyms in front of a word that is none are a body, too: `KP PSP Hafen`.
    """
    if len(name) < 2:
        return False
    first, last = name[0], name[-1]
    if first[:1].isupper() and first.lower() in BODY_NOUNS:
        return True
    if last[:1].isupper() and last.lower() in BODY_NOUNS:
        return True
    if last.lower() in REGION_NOUNS and first.lower() in REGIONS:
        return True
    if len(name) < 3 or last.isupper():
        return False
    return all(1 < len(word) < 5 and word.isupper() and word.isalpha() for word in name[:2])


def begins_as_club(name: list[str]) -> bool:
    """Tell whether the words of a name begin as those of clubs, fire brigades and firms do."""
    return len(name) > 1 and name[0] in _CLUBS


def is_place(name: str) -> bool:
    """Tell whether a name is that of a town or a country which is known as one."""
    return fold(name) in PLACES or name.split(" ", 1)[0] in _PLACE_STARTS or bool(codes_named(name))


def is_public_body(text: str) -> bool:
    """Tell whether a word is a body whose own people photograph: `Feuerwehr/Keller`."""
    return text.lower() in _PUBLIC_BODIES or is_compound_body(text)


def is_compound_body(word: str) -> bool:
    """Tell whether a word is a compound such as `Stadtarchiv`, which names a body."""
    return len(word) >= _SHORTEST_COMPOUND and word.lower().endswith(_BODY_ENDS)
