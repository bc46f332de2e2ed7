"""Countries by ISO 3166-1 (both codes and the usual names), and the codes of the press."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import NamedTuple

from captionaudit.text.country_names import FOREIGN_NAMES
from captionaudit.text.country_names_abroad import ARABIC_NAMES, RUSSIAN_NAMES
from captionaudit.text.country_own_names import OFFICIAL_NAMES, OWN_NAMES

_TABLE = """
AF AFG Afghanistan; AX ALA Åland Islands; AL ALB Albania; DZ DZA Algeria; AS ASM American Samoa;
AD AND Andorra; AO AGO Angola; AI AIA Anguilla; AQ ATA Antarctica; AG ATG Antigua and Barbuda;
AR ARG Argentina; AM ARM Armenia; AW ABW Aruba; AU AUS Australia; AT AUT Austria;
AZ AZE Azerbaijan; BS BHS Bahamas; BH BHR Bahrain; BD BGD Bangladesh; BB BRB Barbados;
BY BLR Belarus; BE BEL Belgium; BZ BLZ Belize; BJ BEN Benin; BM BMU Bermuda; BT BTN Bhutan;
BO BOL Bolivia; BQ BES Caribbean Netherlands|Bonaire; BA BIH Bosnia and Herzegovina|Bosnia;
BW BWA Botswana; BV BVT Bouvet Island; BR BRA Brazil; IO IOT British Indian Ocean Territory;
BN BRN Brunei; BG BGR Bulgaria; BF BFA Burkina Faso; BI BDI Burundi; KH KHM Cambodia;
CM CMR Cameroon; CA CAN Canada; CV CPV Cape Verde|Cabo Verde; KY CYM Cayman Islands;
CF CAF Central African Republic; TD TCD Chad; CL CHL Chile;
CN CHN China|People's Republic of China|Mainland China; CX CXR Christmas Island;
CC CCK Cocos Islands; CO COL Colombia; KM COM Comoros;
CG COG Congo|Republic of the Congo|Congo-Brazzaville;
CD COD Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|Congo;
CK COK Cook Islands; CR CRI Costa Rica; CI CIV Ivory Coast|Côte d'Ivoire; HR HRV Croatia;
CU CUB Cuba; CW CUW Curaçao; CY CYP Cyprus; CZ CZE Czech Republic|Czechia; DK DNK Denmark;
DJ DJI Djibouti; DM DMA Dominica; DO DOM Dominican Republic; EC ECU Ecuador; EG EGY Egypt;
SV SLV El Salvador; GQ GNQ Equatorial Guinea; ER ERI Eritrea; EE EST Estonia;
SZ SWZ Eswatini|Swaziland; ET ETH Ethiopia; FK FLK Falkland Islands; FO FRO Faroe Islands;
FJ FJI Fiji; FI FIN Finland; FR FRA France; GF GUF French Guiana; PF PYF French Polynesia;
TF ATF French Southern Territories; GA GAB Gabon; GM GMB Gambia; GE GEO Georgia; DE DEU Germany;
GH GHA Ghana; GI GIB Gibraltar; GR GRC Greece; GL GRL Greenland; GD GRD Grenada;
GP GLP Guadeloupe; GU GUM Guam; GT GTM Guatemala; GG GGY Guernsey; GN GIN Guinea;
GW GNB Guinea-Bissau; GY GUY Guyana; HT HTI Haiti; HM HMD Heard and McDonald Islands;
VA VAT Vatican|Vatican City|Holy See; HN HND Honduras; HK HKG Hong Kong; HU HUN Hungary;
IS ISL Iceland; IN IND India; ID IDN Indonesia; IR IRN Iran; IQ IRQ Iraq; IE IRL Ireland;
IM IMN Isle of Man; IL ISR Israel; IT ITA Italy; JM JAM Jamaica; JP JPN Japan; JE JEY Jersey;
JO JOR Jordan; KZ KAZ Kazakhstan; KE KEN Kenya; KI KIR Kiribati; KP PRK North Korea|Korea;
KR KOR South Korea|Republic of Korea|Korea; KW KWT Kuwait; KG KGZ Kyrgyzstan; LA LAO Laos;
LV LVA Latvia; LB LBN Lebanon; LS LSO Lesotho; LR LBR Liberia; LY LBY Libya;
LI LIE Liechtenstein; LT LTU Lithuania; LU LUX Luxembourg; MO MAC Macau|Macao;
MG MDG Madagascar; MW MWI Malawi; MY MYS Malaysia; MV MDV Maldives; ML MLI Mali; MT MLT Malta;
MH MHL Marshall Islands; MQ MTQ Martinique; MR MRT Mauritania; MU MUS Mauritius; YT MYT Mayotte;
MX MEX Mexico; FM FSM Micronesia; MD MDA Moldova; MC MCO Monaco; MN MNG Mongolia;
ME MNE Montenegro; MS MSR Montserrat; MA MAR Morocco; MZ MOZ Mozambique; MM MMR Myanmar|Burma;
NA NAM Namibia; NR NRU Nauru; NP NPL Nepal; NL NLD Netherlands|Holland; NC NCL New Caledonia;
NZ NZL New Zealand; NI NIC Nicaragua; NE NER Niger; NG NGA Nigeria; NU NIU Niue;
NF NFK Norfolk Island; MK MKD North Macedonia|Macedonia; MP MNP Northern Mariana Islands;
NO NOR Norway; OM OMN Oman; PK PAK Pakistan; PW PLW Palau;
PS PSE Palestine|Palestinian Territories|Palestinian Territory|State of Palestine|Gaza Strip|
West Bank; PA PAN Panama; PG PNG Papua New Guinea; PY PRY Paraguay; PE PER Peru;
PH PHL Philippines; PN PCN Pitcairn; PL POL Poland; PT PRT Portugal; PR PRI Puerto Rico;
QA QAT Qatar; RE REU Réunion; RO ROU Romania; RU RUS Russia|Russian Federation; RW RWA Rwanda;
BL BLM Saint Barthélemy; SH SHN Saint Helena; KN KNA Saint Kitts and Nevis; LC LCA Saint Lucia;
MF MAF Saint Martin; PM SPM Saint Pierre and Miquelon; VC VCT Saint Vincent and the Grenadines;
WS WSM Samoa; SM SMR San Marino; ST STP Sao Tome and Principe; SA SAU Saudi Arabia;
SN SEN Senegal; RS SRB Serbia; SC SYC Seychelles; SL SLE Sierra Leone; SG SGP Singapore;
SX SXM Sint Maarten; SK SVK Slovakia; SI SVN Slovenia; SB SLB Solomon Islands; SO SOM Somalia;
ZA ZAF South Africa; GS SGS South Georgia; SS SSD South Sudan; ES ESP Spain; LK LKA Sri Lanka;
SD SDN Sudan; SR SUR Suriname; SJ SJM Svalbard; SE SWE Sweden; CH CHE Switzerland;
SY SYR Syria|Syrian Arab Republic; TW TWN Taiwan; TJ TJK Tajikistan; TZ TZA Tanzania;
TH THA Thailand; TL TLS East Timor|Timor-Leste; TG TGO Togo; TK TKL Tokelau; TO TON Tonga;
TT TTO Trinidad and Tobago; TN TUN Tunisia; TR TUR Turkey|Türkiye|Turkiye; TM TKM Turkmenistan;
TC TCA Turks and Caicos Islands; TV TUV Tuvalu; UG UGA Uganda; UA UKR Ukraine;
AE ARE United Arab Emirates|UAE; GB GBR United Kingdom|UK|Great Britain|Britain|England|Scotland|
Wales|Northern Ireland; US USA United States|United States of America|USA|US;
UM UMI United States Minor Outlying Islands; UY URY Uruguay; UZ UZB Uzbekistan; VU VUT Vanuatu;
VE VEN Venezuela; VN VNM Vietnam|Viet Nam; VG VGB British Virgin Islands;
VI VIR US Virgin Islands; WF WLF Wallis and Futuna; EH ESH Western Sahara; YE YEM Yemen;
ZM ZMB Zambia; ZW ZWE Zimbabwe
"""
#: Codes of sport (the IOC's, and FIFA's for parts and for some others) and of agencies' habit, to
#: ISO's. BRN is Bahrain in sport, and ISO's for Brunei.
_PRESS = """
ALG DZA; ANG AGO; ANT ATG; ARU ABW; ASA ASM; BAH BHS; BAN BGD; BAR BRB; BER BMU; BHU BTN; BIZ BLZ;
BOT BWA; BRN BHR; BRU BRN; BUL BGR; BUR BFA; CAM KHM; CAY CYM; CGO COG; CHA TCD; CHI CHL; CRC CRI;
CRO HRV; CTA CAF; DEN DNK; EL GRC; ENG GBR; EQG GNQ; ESA SLV; FIJ FJI; FRG DEU; GAM GMB; GBS GNB;
GEQ GNQ; GER DEU; GRE GRC; GRN GRD; GUA GTM; GUI GIN; HAI HTI; HON HND; INA IDN; IRI IRN; ISV VIR;
IVB VGB; KSA SAU; KUW KWT; LAT LVA; LBA LBY; LES LSO; LIB LBN; MAD MDG; MAS MYS; MAW MWI; MGL MNG;
MON MCO; MRI MUS; MTN MRT; MYA MMR; NCA NIC; NED NLD; NEP NPL; NGR NGA; NIG NER; NIR GBR; OMA OMN;
PAR PRY; PHI PHL; PLE PSE; POR PRT; PUR PRI; ROM ROU; RSA ZAF; SAM WSM; SCO GBR; SEY SYC; SKN KNA;
SLO SVN; SOL SLB; SRI LKA; SUD SDN; SUI CHE; TAH PYF; TAN TZA; TGA TON; TOG TGO; TPE TWN; UAE ARE;
UK GBR; URU URY; VAN VUT; VIE VNM; VIN VCT; WAL GBR; ZAM ZMB; ZIM ZWE
"""
_OWN = frozenset({"XKX", "XK", "KOS", "EUR", "XEU", "XUN", "XSP", "XIN", "XXX", "ZZZ", "EU"})
_BRACKETS = re.compile(r"[()\[\]]")


class Country(NamedTuple):
    """A country: its codes of two and of three letters, and its English names."""

    two: str
    three: str
    names: tuple[str, ...]


class _Countries(NamedTuple):
    codes: dict[str, Country]
    names: dict[str, frozenset[str]]
    press: dict[str, str]


@cache
def _countries() -> _Countries:
    codes: dict[str, Country] = {}
    names: dict[str, frozenset[str]] = {}
    for entry in " ".join(_TABLE.split()).split(";"):
        two, three, name = entry.strip().split(" ", 2)
        country = Country(two, three, tuple(n.strip() for n in name.split("|")))
        codes[two] = codes[three] = country
        for each in country.names:
            key = _plain(each)
            names[key] = names.get(key, frozenset()) | {three}
    tables = (FOREIGN_NAMES, OFFICIAL_NAMES, OWN_NAMES, RUSSIAN_NAMES, ARABIC_NAMES)
    for entry in " ".join(";".join(tables).split()).split(";"):
        three, name = entry.strip().split(" ", 1)
        for each in name.split("|"):
            names[_plain(each)] = names.get(_plain(each), frozenset()) | {three}
    press = dict(pair.split() for pair in " ".join(_PRESS.split()).split(";"))
    return _Countries(codes, names, press)


def country_of(code: str) -> Country | None:
    """Return the country that an upper-case ISO 3166-1 code names."""
    return _countries().codes.get(code)


def is_special(code: str) -> bool:
    """Return whether a code is one that IPTC and ISO leave to users, such as XKX for Kosovo."""
    return code in _OWN


def press_code(code: str) -> str:
    """Return the ISO code of three letters for a code of sport or habit, "" if it is none."""
    return _countries().press.get(code.upper(), "")


def codes_named(name: str) -> frozenset[str]:
    """Return the codes (three letters) of the countries that a name may mean.

    The name may be English, German, French, Spanish, Italian, Portuguese, Dutch, Arabic or
    Russian, that of ISO 3166-1 (`Korea, Republic of`), or the country's own.
    """
    names = _countries().names
    if found := names.get(_plain(name)):
        return found
    if not set(name) & set(",("):
        return frozenset()
    return names.get(_plain(_turned(name)), frozenset())


def _turned(name: str) -> str:
    """Return `Republic of Korea` for `Korea, Republic of`, `… (Republic of)`."""
    head, _, tail = _BRACKETS.sub("", name.replace(" (", ", ")).partition(",")
    return " ".join(f"{tail} {head}".split())


def _plain(name: str) -> str:
    text = name.strip().strip(".").casefold().removeprefix("the ").replace("’", "'")
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
