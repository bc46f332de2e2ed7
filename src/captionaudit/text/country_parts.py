"""Places that go by a country's name or code and by another's as well, and countries that were.

ISO 3166-1 gives codes to territories of a country; ISO 3166-3 keeps those that were withdrawn.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

#: Codes of which one place may bear either: a territory and its country, a claim and another's,
#: a city on a border, a state of the USA and a country of one name.
_BOTH = """
USA PRI GUM VIR ASM MNP UMI GEO; DNK GRL FRO; CHN HKG MAC TWN; ITA VAT SMR; FIN ALA; NOR SJM BVT;
FRA REU GLP MTQ GUF MYT PYF NCL BLM MAF SPM WLF ATF MCO; NLD ABW CUW SXM BES; ISR PSE; MAR ESH;
ESP GIB; GBR IMN JEY GGY GIB BMU CYM FLK VGB TCA AIA MSR SHN IOT PCN SGS ATA; AUS CXR CCK NFK HMD;
NZL COK NIU TKL; ARG FLK SGS; COG COD; SRB XKX
"""
#: Codes of two and of three letters, the last year in which they held, names (ISO 3166-3; GDR is
#: the code of sport that agencies still give).
_FORMER = """
YU YUG 2003 Yugoslavia|Jugoslawien|Yougoslavie|Jugoslavija|Yugoslav Federation;
CS SCG 2006 Serbia and Montenegro|Serbien und Montenegro|Serbie-et-Monténégro; SU SUN 1992 USSR|
Soviet Union|Sowjetunion|UdSSR|URSS|Union soviétique|СССР|U.S.S.R|
Union of Soviet Socialist Republics; DD DDR 1990 East Germany|German Democratic Republic|GDR|DDR|
Deutsche Demokratische Republik|RDA; CS CSK 1993 Czechoslovakia|Tschechoslowakei|Tchécoslovaquie|
Československo|CSSR; ZR ZAR 1997 Zaire|Zaïre; BU BUR 1989 Burma; TP TMP 2002 East Timor|
Portuguese Timor; AN ANT 2010 Netherlands Antilles|Nederlandse Antillen; YD YMD 1990 South Yemen|
Democratic Yemen; VD VDR 1977 North Vietnam|Democratic Republic of Viet-Nam; RH RHO 1980 Rhodesia|
Southern Rhodesia; HV HVO 1984 Upper Volta|Haute-Volta; DY DHY 1977 Dahomey;
FX FXX 1997 Metropolitan France; BY BYS 1992 Byelorussia|Byelorussian SSR;
PZ PCZ 1980 Panama Canal Zone; SK SKM 1975 Sikkim; NH NHB 1980 New Hebrides;
GE GEL 1979 Gilbert and Ellice Islands; AI AFI 1977 French Afars and Issas;
PC PCI 1986 Pacific Islands|Trust Territory of the Pacific Islands; NT NTZ 1993 Neutral Zone;
DD GDR 1990 East Germany|German Democratic Republic; CT CTE 1984 Canton and Enderbury Islands;
NQ ATN 1983 Dronning Maud Land;
JT JTN 1986 Johnston Island; MI MID 1986 Midway Islands; WK WAK 1986 Wake Island;
PU PUS 1986 US Miscellaneous Pacific Islands
"""


class Former(NamedTuple):
    """A country that is no more: the last year in which its code held, and its names."""

    until: int
    names: tuple[str, ...]


class _Parts(NamedTuple):
    both: dict[str, frozenset[str]]
    former: dict[str, Former]


@cache
def _parts() -> _Parts:
    both: dict[str, frozenset[str]] = {}
    for row in _BOTH.split(";"):
        first, *others = row.split()
        both[first] = frozenset(others)
    former: dict[str, Former] = {}
    for entry in " ".join(_FORMER.split()).split(";"):
        two, three, year, names = entry.strip().split(" ", 3)
        country = Former(int(year), tuple(name.strip() for name in names.split("|")))
        former[three] = country
        if two not in former or former[two].until < country.until:
            former[two] = country
    return _Parts(both, former)


def go_together(codes: frozenset[str], others: frozenset[str]) -> bool:
    """Return whether one place may bear a code (three letters) of each: Hong Kong and China."""
    both = _parts().both
    return any(
        one == other or other in both.get(one, ()) or one in both.get(other, ())
        for one in codes
        for other in others
    )


def former_country(code: str) -> Former | None:
    """Return the country that an upper-case code of two or three letters named once."""
    return _parts().former.get(code)
