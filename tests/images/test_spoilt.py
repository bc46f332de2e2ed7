"""Texts that a charset has spoilt, and sound texts that say something else, in many scripts."""

from itertools import combinations

import pytest

from captionaudit.images.kinds import Kind, kind_of
from captionaudit.images.records import Value
from captionaudit.model import Origin, Property

#: Of each script two captions, two people, two places; the charset that the script had.
SOUND = {
    "fr": (
        *("Des pompiers à Évron pompent l'eau", "Des maçons à Orléans bâtissent l'école"),
        *("Hélène Bézier", "Gaëlle Périn", "Orléans", "Besançon", "utf-8"),
    ),
    "ru": (
        *("Пожарные откачивают воду в Костроме.", "Паром покидает порт Выборга."),
        *("Иван Петренко", "Олег Сидоренко", "Великий Устюг", "Нижний Новгород", "cp1251"),
    ),
    "uk": (
        *("Пожежники відкачують воду у Львові.", "Селяни продають цибулю у Харкові."),
        *("Іван Ткач", "Олена Їжак", "Львів", "Чернівці", "cp1251"),
    ),
    "ar": (
        *("عبارة تغادر ميناء اللاذقية.", "مزارعون يبيعون البصل هنا."),
        *("سامي حداد", "نور الخطيب", "الرقة", "حمص", "cp1256"),
    ),
    "he": (
        *("כבאים שואבים מים בחיפה.", "חקלאים מוכרים בצל ביפו."),
        *("דוד כהן", "משה לוי", "חיפה", "באר שבע", "cp1255"),
    ),
    "el": (
        *("Πυροσβέστες αντλούν νερό στην Πάτρα.", "Αγρότες πουλούν κρεμμύδια στην Αθήνα."),
        *("Νίκος Παππάς", "Άννα Σταύρου", "Πάτρα", "Καβάλα", "cp1253"),
    ),
    "ja": (
        *("消防士が地下室から水をくみ出す。", "漁師が港で網を修理している。"),
        *("山田 太郎", "鈴木 一郎", "仙台", "長崎", "shift_jis"),
    ),
    "zh": (
        *("消防员在地下室抽水 2024", "渔民在港口修理渔网 2024"),
        *("张 伟", "李 娜", "南京", "成都", "gb18030"),
    ),
    "hi": (
        *("दमकलकर्मी पानी निकालते हैं।", "किसान प्याज बेच रहे हैं।"),
        *("अमित वर्मा", "नेहा जोशी", "पटना", "भोपाल", "utf-8"),
    ),
}
PROPERTIES = (
    *(Property.CAPTION, Property.CAPTION, Property.CREATOR),
    *(Property.CREATOR, Property.CITY, Property.CITY),
)


def kind(prop, one, other):
    found = {
        kind_of(prop, [Value(prop, a, Origin.XMP, "xmp")], [Value(prop, b, Origin.EXIF, "exif")])
        for a, b in ((one, other), (other, one))
    }
    assert len(found) == 1
    return found.pop()


@pytest.mark.parametrize("script", SOUND)
def test_two_sound_texts_are_no_matter_of_charset(script):
    *texts, _ = SOUND[script]
    for (prop, one), (_, other) in combinations(zip(PROPERTIES, texts, strict=True), 2):
        assert kind(prop, one, other) is Kind.CONFLICT
        notice = (f"© 2024 {one}", f"© 2024 {other}")
        assert kind(Property.COPYRIGHT, *notice) is Kind.CONFLICT


def _marked(text, mark, width):
    return "".join(c if c.isascii() else mark * width(c) for c in text)


SPOILT = {
    "question marks": lambda text, _: _marked(text, "?", lambda c: 1),
    "one for an octet": lambda text, _: _marked(text, "?", lambda c: len(c.encode())),
    "replacement marks": lambda text, _: _marked(text, "\ufffd", lambda c: 1),
    "UTF-8 as cp1252": lambda text, _: text.encode().decode("cp1252", "replace"),
    "UTF-8 as cp1252, gaps": lambda text, _: text.encode().decode("cp1252", "ignore"),
    "UTF-8 as Latin-1": lambda text, _: text.encode().decode("latin-1"),
    "UTF-8 as MacRoman": lambda text, _: text.encode().decode("mac_roman"),
    "twice": lambda text, _: text.encode().decode("latin-1").encode().decode("latin-1"),
    "its own as Latin-1": lambda text, own: text.encode(own).decode("latin-1"),
    "its own as MacRoman": lambda text, own: text.encode(own).decode("mac_roman"),
}


@pytest.mark.parametrize("how", SPOILT)
@pytest.mark.parametrize("script", SOUND)
def test_what_a_charset_has_spoilt_is_no_contradiction(script, how):
    *texts, own = SOUND[script]
    for prop, text in zip(PROPERTIES[:3], texts, strict=False):
        assert kind(prop, SPOILT[how](text, own), text) is Kind.CHARSET


@pytest.mark.parametrize(
    ("spoilt", "sound"),
    [
        ("Ren", "René"),
        ("Ren\ufffd M?ller", "René Müller"),
        ("RenÃ© MÃ¼ller", "René Müller"),
        ("RenŽ MŸller", "René Müller"),
        ("?ód?", "Łódź"),
        ("ódka", "Łódźka"),
        ("Ohringen, Grosuen", "Öhringen, Großsüßen"),
        ("EPA", "EPA写真"),
    ],
)
def test_letters_that_are_lost_are_no_other_text(spoilt, sound):
    assert kind(Property.CREDIT, spoilt, sound) is Kind.CHARSET


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Müller", "Möller"),
        ("Ötzi Äü", "Älf Öß"),
        ("René?", "Renée Martin"),
        ("?????", "Костромская область"),
        ("2024.", "Кострома 2024."),
        ("Иван", "Иван и Олег"),
        ("Ren? Miller", "René Müller"),
        ("Paris", "Парис"),
    ],
)
def test_what_the_other_text_cannot_have_become_is_a_contradiction(one, other):
    assert kind(Property.CITY, one, other) is Kind.CONFLICT


def test_long_texts_of_marks_come_to_an_end():
    one, other = "?ж" * 30_000 + "a", "ж" * 60_000 + "b"
    assert kind(Property.CAPTION, one, other) is Kind.CONFLICT
