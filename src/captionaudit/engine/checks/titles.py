"""Words before a name that an editor takes off, or puts in the place of the first name.

All are in small letters without marks, in the wires' own languages.
"""

from __future__ import annotations

from captionaudit.text.wordlist import words
from captionaudit.text.words import TITLES as RANKS

#: Titles that hardly mean anything else where they have a capital.
TITLES = words(
    "president premier prime minister chancellor king queen prince princess pope mr mrs ms sir lady"
    " lord dr prof professor senator sen governor gov general gen colonel col captain capt lt sgt"
    " coach judge justice mayor bishop archbishop secretary director chief chairman ceo speaker"
    " herr frau kanzler kanzlerin prasident prasidentin ministerprasident bundeskanzler papst konig"
    " konigin presidente ministre chancelier roi reine pape ministro ministra rey reina papa"
    " presidenta"
)
#: Ranks, offices and callings that stand in the place of a first name, and are words of their own.
OFFICES = RANKS | words(
    "sheikh emir crown duke duchess earl count countess baron baroness dame saint representative"
    " deputy admiral inspector detective constable marshal commander commissioner officer agent"
    " cardinal rev reverend father sister brother mother rabbi imam chairwoman ambassador actor"
    " actress singer author writer artist pianist designer model striker midfielder goalkeeper"
    " defender forward skipper driver pilot doctor nurse teacher trainer trainerin ministerin"
    " monsieur madame senor senora signor signora"
)
