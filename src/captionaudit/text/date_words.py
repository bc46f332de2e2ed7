"""The words of dates in the languages of the agencies' captions, from Monday and from January.

Full names first, then the usual short forms, then variants. Arabic months have their names of
Egypt and the Gulf, of the Levant, and of the Maghreb.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from captionaudit.text.wordlist import words

#: Language to (weekdays, months); forms of one day are split by `|`, days by a comma.
_WORDS = {
    "en": (
        "monday|mon,tuesday|tues|tue,wednesday|wed,thursday|thurs|thur|thu,friday|fri,"
        "saturday|sat,sunday|sun",
        "january|jan,february|feb,march|mar,april|apr,may,june|jun,july|jul,august|aug,"
        "september|sept|sep,october|oct,november|nov,december|dec",
    ),
    "de": (
        "montag|mo,dienstag|di,mittwoch|mi,donnerstag|do,freitag|fr,samstag|sonnabend|sa,sonntag|so",
        "januar|jänner|jan,februar|feber|feb,märz|mär,april|apr,mai,juni|jun,juli|jul,"
        "august|aug,september|sept|sep,oktober|okt,november|nov,dezember|dez",
    ),
    "fr": (
        "lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche",
        "janvier|janv,février|fevrier|févr,mars,avril|avr,mai,juin,juillet|juil,août|aout,"
        "septembre|sept,octobre|oct,novembre|nov,décembre|decembre|déc",
    ),
    "es": (
        "lunes,martes,miércoles|miercoles,jueves,viernes,sábado|sabado,domingo",
        "enero|ene,febrero|feb,marzo,abril|abr,mayo,junio|jun,julio|jul,agosto,"
        "septiembre|setiembre|sept|sep,octubre|oct,noviembre|nov,diciembre|dic",
    ),
    "it": (
        "lunedì|lunedi,martedì|martedi,mercoledì|mercoledi,giovedì|giovedi,venerdì|venerdi,"
        "sabato,domenica",
        "gennaio|genn,febbraio|febbr|feb,marzo,aprile|apr,maggio,giugno,luglio,agosto,"
        "settembre|sett,ottobre|ott,novembre|nov,dicembre|dic",
    ),
    "pt": (
        "segunda-feira|segunda,terça-feira|terça,quarta-feira|quarta,quinta-feira|quinta,"
        "sexta-feira|sexta,sábado|sabado,domingo",
        "janeiro|jan,fevereiro|fev,março|marco,abril|abr,maio,junho|jun,julho|jul,agosto,"
        "setembro|set,outubro,novembro|nov,dezembro|dez",
    ),
    "ar": (
        "الاثنين|الإثنين,الثلاثاء,الأربعاء|الاربعاء,الخميس,الجمعة,السبت,الأحد|الاحد",
        "يناير|كانون الثاني|جانفي,فبراير|شباط|فيفري,مارس|آذار|اذار,"
        "أبريل|ابريل|إبريل|نيسان|أفريل,مايو|أيار|ايار|ماي,يونيو|حزيران|جوان,"
        "يوليو|تموز|جويلية,أغسطس|اغسطس|آب|أوت,سبتمبر|أيلول|ايلول,"
        "أكتوبر|اكتوبر|تشرين الأول|تشرين الاول,نوفمبر|تشرين الثاني,ديسمبر|كانون الأول|كانون الاول",
    ),
    "ru": (
        "понедельник,вторник,среда|среду,четверг,пятница|пятницу,суббота|субботу,воскресенье",
        "января|январь|янв,февраля|февраль|фев,марта|март,апреля|апрель|апр,мая|май,"
        "июня|июнь,июля|июль,августа|август|авг,сентября|сентябрь|сент,"
        "октября|октябрь|окт,ноября|ноябрь|нояб,декабря|декабрь|дек",
    ),
}

#: Languages that write the names of days and months with a capital: `may` is a verb, `so` a word.
CAPITALISED = frozenset({"en", "de"})

#: Small words between the parts of a date: `the 5th of March`, `le 5 mars`, `5 de março de 2024`.
PARTICLES = words("the of de del do dem den der le el il l em no al в г года من في")

#: Endings of ordinal numbers, written on to the number.
ORDINALS = words("st nd rd th er re º ª го е")

#: Words that join two days into a span: `8 to 10 March`, `vom 8. bis 10. März`.
JOINTS = words("to and until through bis und au et a al y e ao по и إلى و")

#: Words of yesterday and tomorrow, which nobody can place once the day is over.
RELATIVE = {
    "en": (
        "today|yesterday|tomorrow|tonight|this morning|this afternoon|this evening|last night|"
        "this week|last week|next week|earlier this week|later today|earlier today"
    ),
    "de": "heute|gestern|vorgestern|heute morgen|heute abend|vergangene woche|letzte woche",
    "fr": "aujourd'hui|aujourd’hui|hier|hier soir|avant-hier|ce matin|ce soir|la semaine dernière",
    "es": "ayer|anoche|anteayer|esta mañana|esta noche|la semana pasada",
    "it": "oggi|ieri|stamattina|stasera|la settimana scorsa|la scorsa settimana",
    "pt": "ontem|anteontem|esta manhã|esta noite|na semana passada",
    "ru": "сегодня|вчера|накануне|на прошлой неделе",
    "ar": "اليوم|أمس|غدا|البارحة|الأسبوع الماضي",
}

Words = Mapping[str, Mapping[str, int]]


def _table(part: int) -> Words:
    """Return word to language to number, from 0."""
    found: dict[str, dict[str, int]] = {}
    for language, tables in _WORDS.items():
        for number, forms in enumerate(tables[part].split(",")):
            for word in forms.split("|"):
                found.setdefault(word, {})[language] = number
    return MappingProxyType(found)


#: Lower-case word to the languages that have it, to its number: Monday 0, January 0.
WEEKDAYS = _table(0)
MONTHS = _table(1)

#: First words of months of two words.
DOUBLE = frozenset(word.split()[0] for word in MONTHS if " " in word)


def weekday_name(number: int, language: str) -> str:
    """Return the full name of a weekday (Monday is 0) in a language, in lower case."""
    return _WORDS[language][0].split(",")[number].split("|")[0]


def month_name(number: int, language: str) -> str:
    """Return the full name of a month (January is 1) in a language, in lower case."""
    return _WORDS[language][1].split(",")[number - 1].split("|")[0]
