"""Words that exclude each other in one place of a sentence: hundreds, thousands; win, loss."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from captionaudit.text.wordlist import words

#: Groups of one language each; in a group commas part the rivals, spaces the words for one.
_RIVALS = """
dozens scores, hundreds, thousands, millions;
dutzende dutzenden, hunderte hunderten, tausende tausenden, millionen;
dizaines, centaines, milliers, millions; decenas docenas, cientos centenares, miles millares,
millones; decine, centinaia, migliaia, milioni; dezenas, centenas, milhares, milhões;
thousand k, million millions mn m, billion billions bn, trillion trillions;
tausend tsd, million millionen mio, milliarde milliarden mrd, billion billionen;
mille, million millions, milliard milliards; mil, millón millones; mila, milione milioni,
miliardo miliardi; mil, milhão milhões, bilhão bilhões;
win victory triumph, loss defeat; wins, loses; won, lost; winning, losing; winner, loser;
winners, losers; sieg, niederlage; gewinnt siegt, verliert; gewann siegte, verlor;
victoire, défaite; victoria triunfo, derrota; gana, pierde; vittoria, sconfitta; vince, perde;
vitória, derrota; vence, perde; before, after; north, south, east, west;
northern, southern, eastern, western; man, woman; men, women; boy, girl; boys, girls;
brother, sister; father, mother; son, daughter; husband, wife;
zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, zwanzig, dreißig;
deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, vingt, trente;
dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, veinte, treinta;
due, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici, dodici, venti, trenta;
dois duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, vinte, trinta;
два две двое, три трое, четыре четверо, пять пятеро, шесть, семь, восемь, девять, десять
"""
#: Sides of a picture, which only a comma or a bracket before them tells from a verb.
_SIDES = """
left l, right r, centre center middle c; links l, rechts r, mitte m; gauche, droite, centre;
izquierda izq, derecha der, centro; sinistra, destra, centro; esquerda, direita, centro
"""
#: Adjectives of nations, those of one country together. A Soviet soldier may be a Russian one.
_NATIONS = """
afghan; albanian; algerian; american; argentine argentinian; armenian; australian; austrian;
azerbaijani azeri; bahraini; bangladeshi; belarusian; belgian; bolivian; bosnian; brazilian;
british english scottish welsh; bulgarian; burmese; cambodian; cameroonian; canadian; chilean;
chinese; colombian; congolese; croatian; cuban; cypriot; czech; danish; dutch; ecuadorian; egyptian;
emirati; eritrean; estonian; ethiopian; finnish; french; georgian; german; ghanaian; greek;
guatemalan; haitian; honduran; hungarian; icelandic; indian; indonesian; iranian; iraqi; irish;
israeli; italian; jamaican; japanese; jordanian; kazakh kazakhstani; kenyan; kosovar; kuwaiti;
kyrgyz; laotian; latvian; lebanese; libyan; lithuanian; macedonian; malaysian; malian; maltese;
mexican; moldovan; mongolian; montenegrin; moroccan; nepalese nepali; nicaraguan; nigerian;
norwegian; omani; pakistani; palestinian; panamanian; paraguayan; peruvian; filipino philippine;
polish; portuguese; qatari; romanian; russian soviet; rwandan; saudi; senegalese; serbian;
singaporean; slovak; slovenian slovene; somali; spanish; sudanese; swedish; swiss; syrian; tajik;
tanzanian; thai; tunisian; turkish; turkmen; ugandan; ukrainian; uruguayan; uzbek; venezuelan;
vietnamese; yemeni; zambian; zimbabwean;
ukrainische; russische; deutsche; französische; italienische; spanische; polnische; britische;
amerikanische; chinesische; israelische; palästinensische; türkische; syrische; iranische
"""
#: Verbs whose subject and object do different things (who beats is not who is beaten), without
#: marks.
ONE_WAY = words(
    "beat beats beaten beating defeat defeats defeated defeating tackles tackled fouls fouled"
    " hits punches punched attacks attacked blocks blocked kicks kicked throws replaces replaced"
    " succeeds succeeded congratulates congratulated awards awarded leads follows followed"
    " chases chased overtakes overtaken consoles consoled arrests arrested accuses accused"
    " shoots shot kills killed stabs stabbed sues sued ousts ousted appoints appointed welcomes"
    " welcomed besiegt schlagt geschlagen bezwingt ersetzt gratuliert empfangt bat felicite"
    " remplace accueille vence derrota sustituye felicita recibe batte sconfigge sostituisce"
    " premia accoglie substitui recebe"
)


def are_rivals(one: str, other: str) -> bool:
    """Tell whether two words exclude each other: Hundreds and Thousands, million and billion."""
    return _exclude(_groups(_RIVALS), one, other)


def are_sides(one: str, other: str) -> bool:
    """Tell whether two words are two sides of a picture in one language."""
    return _exclude(_groups(_SIDES), one, other)


def are_nations(one: str, other: str) -> bool:
    """Tell whether two adjectives are those of two nations: Ukrainian and Russian."""
    return _exclude(_groups(_NATIONS.replace(";", ",")), one, other)


def _exclude(groups: Mapping[str, frozenset[tuple[int, int]]], one: str, other: str) -> bool:
    mine, theirs = dict(groups.get(_plain(one), ())), dict(groups.get(_plain(other), ()))
    return any(theirs.get(group, place) != place for group, place in mine.items())


@cache
def _groups(table: str) -> Mapping[str, frozenset[tuple[int, int]]]:
    """Return the group and the place in it of each word."""
    found: dict[str, set[tuple[int, int]]] = {}
    for group, rivals in enumerate(table.split(";")):
        for place, names in enumerate(rivals.split(",")):
            for name in names.split():
                found.setdefault(_plain(name), set()).add((group, place))
    return MappingProxyType({name: frozenset(places) for name, places in found.items()})


def _plain(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))
