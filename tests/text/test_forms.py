"""Forms of credits and of instructions, as they stand behind captions and in credit fields."""

from __future__ import annotations

import pytest

from captionaudit.text.agencies import builtin_agencies
from captionaudit.text.anatomy import dissect
from captionaudit.text.credit import parse_credit

TABLE = builtin_agencies()
FORMS = [
    # credit, persons, agencies, organisations, roles
    ("Seo Yeon-ho/AFP", ("Seo Yeon-ho",), ("afp",), (), ()),
    ("Mara Pool/PA", ("Mara Pool",), ("pa",), (), ()),
    ("Kremlin Pool/AP", (), ("ap",), ("Kremlin",), ("Pool",)),
    ("Jean-Pool Reyl/EFE", ("Jean-Pool Reyl",), ("efe",), (), ()),
    ("撮影・林田文海", ("林田文海",), (), (), ()),
    ("（写真：林田文海）", ("林田文海",), (), (), ()),
    ("Mara Lindqvist/AFP/Getty Imag", ("Mara Lindqvist",), ("afp", "getty"), (), ()),
    ("picture alliance/dpa/Zentralbild", (), ("picture-alliance", "dpa"), (), ()),
    (
        "PHOTOPQR/OUEST PORT/MARA REYL/MAXPPP",
        ("MARA REYL",),
        ("photopqr", "maxppp"),
        ("OUEST PORT",),
        (),
    ),
    ("EPA UAE OUT", (), ("epa",), (), ()),
    ("EPA/JIJI PRESS JAPAN OUT EDITORIAL USE ONLY", (), ("epa", "jiji"), (), ()),
    (
        "EPA/MARA REYL HANDOUT EDITORIAL USE ONLY/NO SALES",
        ("MARA REYL",),
        ("epa",),
        (),
        ("HANDOUT",),
    ),
    (
        "EPA/MARA REYL/SPUTNIK/KREMLIN POOL",
        ("MARA REYL",),
        ("epa", "sputnik"),
        ("KREMLIN",),
        ("POOL",),
    ),
    ("© UNICEF/UN0123456/Lindqvist", ("Lindqvist",), (), ("UNICEF",), ()),
    ("UN Photo / Mara Lindqvist", ("Mara Lindqvist",), (), ("UN Photo",), ()),
    ("NASA/ESA", (), (), ("NASA", "ESA"), ()),
]


@pytest.mark.parametrize(("text", "persons", "agencies", "organisations", "roles"), FORMS)
def test_form_in_field_and_behind_caption(
    text: str,
    persons: tuple[str, ...],
    agencies: tuple[str, ...],
    organisations: tuple[str, ...],
    roles: tuple[str, ...],
) -> None:
    behind = dissect(f"Boats lie in the harbour. {text}", TABLE).credit
    assert behind is not None
    for credit in (parse_credit(text, TABLE), behind):
        assert credit.persons == persons
        assert credit.agencies == agencies
        assert credit.organisations == organisations
        assert credit.roles == roles


def test_one_word_sentence_is_no_source() -> None:
    assert dissect("She works for a film service. Netflix.", TABLE).credits == ()


@pytest.mark.parametrize(
    "line", ["Head of Innovation / Special Projects", "An ad for Getty Images"]
)
def test_no_form_of_a_credit(line: str) -> None:
    assert dissect(line, TABLE).credits == ()


@pytest.mark.parametrize(
    "instruction",
    [
        "ATTENTION EDITORS - THIS PICTURE WAS PROVIDED BY A THIRD PARTY.",
        "ATTENTION EDITORS: THIS IMAGE IS FREE TO USE. NO RESALES. NO ARCHIVES.",
        "ACHTUNG: Nur zur redaktionellen Verwendung.",
        "ATENCIÓN EDITORES: solo uso editorial.",
        "----EDITORIAL USE ONLY - MANDATORY CREDIT 'AFP PHOTO / NASA' ----",
    ],
)
def test_instruction_in_front_leaves_caption_and_credit(instruction: str) -> None:
    anatomy = dissect(f"{instruction} A swan glides over the lake. Mara Lindqvist/AFP", TABLE)
    assert anatomy.instructions == (instruction,)
    assert anatomy.body == "A swan glides over the lake."
    assert anatomy.credit is not None
    assert anatomy.credit.text == "Mara Lindqvist/AFP"


@pytest.mark.parametrize(
    "instruction",
    [
        "EMBARGOED UNTIL 10:00 GMT MAY 3",
        "ATENCIÓN EDITORES: SOLO USO EDITORIAL",
        "- Nutzung nur nach vertraglicher Vereinbarung",
        "(PTI05_03_2026_000123B)",
    ],
)
def test_instruction_behind_leaves_the_credit(instruction: str) -> None:
    credit = dissect(f"A swan. Mara Lindqvist/AFP {instruction}", TABLE).credit
    assert credit is not None
    assert credit.text == "Mara Lindqvist/AFP"


@pytest.mark.parametrize("quoted", ["'JAPAN OUT'", "“KOREA OUT”", '"NO SALES"'])
def test_words_of_a_placard_are_no_instruction(quoted: str) -> None:
    anatomy = dissect(f"A placard reads {quoted} at a rally. AFP", TABLE)
    assert anatomy.instructions == ()
    assert anatomy.body == f"A placard reads {quoted} at a rally."


@pytest.mark.parametrize(
    "tail",
    [
        "Mara Lindqvist, CC BY-SA 4.0, via Wikimedia Commons",
        "Mara Lindqvist/Wikimedia Commons (CC BY-SA 4.0)",
        "Mara Lindqvist / CC BY 2.0 / Flickr",
        "Courtesy of the artist and Tide Gallery, Dubai",
        "US Army",
        "新华社发 林文海摄",
    ],
)
def test_tail_is_the_whole_credit(tail: str) -> None:
    credit = dissect(f"The house in 1932. {tail}", TABLE).credit
    assert credit is not None
    assert credit.text == tail


@pytest.mark.parametrize(
    ("credit", "person"),
    [
        ("Keystone / Alessandro della Rivetta", "Alessandro della Rivetta"),
        ("Mara zur Lindau/dpa", "Mara zur Lindau"),
        ("Mara zum Felden/dpa", "Mara zum Felden"),
        ("Tomas dall'Orvo / ANSA", "Tomas dall'Orvo"),
        ("Mara degli Orvieri/LaPresse", "Mara degli Orvieri"),
        ("Piet op de Lind / Belga", "Piet op de Lind"),
        ("Mara van 't Lind / ANP", "Mara van 't Lind"),
        ("Jan File / AP", "Jan File"),
    ],
)
def test_a_particle_is_part_of_a_name(credit: str, person: str) -> None:
    assert parse_credit(credit, TABLE).persons == (person,)
    behind = dissect(f"Boats lie in the harbour. {credit}", TABLE).credit
    assert behind is not None
    assert behind.text == credit


@pytest.mark.parametrize(
    "caption",
    [
        "Kinder laufen zum Hafen. Weg zur Schule",
        "La nave entra in porto. Vista della Torre",
        "海辺の様子＝昨年撮影",
        "海辺の様子＝5日、港で撮影",
        "海辺の人々を撮影",
        "新しい船の乗客に食事を配る＝無料提供",
        "Patrols leave Bukavu in eastern Congo (DR)",
        "The doctor leaves the ward (Dr)",
        "Most maps here are free (see notes, some are public domain)",
        "Всё нарисовано. Фото: дети в порту",
    ],
)
def test_a_particle_or_a_label_alone_makes_no_credit(caption: str) -> None:
    assert dissect(caption, TABLE).credit is None


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("Boats lie in the harbour of Hafen. (DR)", "(DR)"),
        ("Boats lie in the harbour of Hafen (D.R.)", "(D.R.)"),
        (
            "Mara Lind at her desk in 1931. (Hafen Archive/Public domain)",
            "(Hafen Archive/Public domain)",
        ),
        (
            "Mara Lind at her desk in 1931 (Hafen Archive/Public domain)",
            "(Hafen Archive/Public domain)",
        ),
        ("波が立つ港＝波町市提供", "＝波町市提供"),
        ("波が立つ港＝県警提供", "＝県警提供"),
        ("Il molo di Portovalle dopo la mareggiata (ansa)", "(ansa)"),
        ("Le dernier car du soir. (Ann Lind/Vu pour Le Port)", "(Ann Lind/Vu pour Le Port)"),
        ("La fila de camiones en la ruta 7 (Gobierno de Hafen)", "(Gobierno de Hafen)"),
        ("The cinema opened in 1909 (Portwick Archive)", "(Portwick Archive)"),
        ("A sold-out screening (The Portwick Post)", "(The Portwick Post)"),
        ("Boats dry on the quay. Photo © Ann Lind", "Photo © Ann Lind"),
        ("La cheffe devant le portail sud. [RTS - Ann Lind]", "[RTS - Ann Lind]"),
        (
            "시민들이 걷고 있다. [하펜시 제공. 재판매 및 DB 금지]",
            "[하펜시 제공. 재판매 및 DB 금지]",
        ),
        ("القوارب في صورة تعود إلى عام 1932 (مواقع التواصل)", "(مواقع التواصل)"),
        ("قوارب في الميناء بعد العاصفة (تعبيرية - آيستوك)", "(تعبيرية - آيستوك)"),
    ],
)
def test_rights_and_givers_behind_a_caption(caption: str, credit: str) -> None:
    found = dissect(caption, TABLE).credit
    assert found is not None
    assert found.text == credit


@pytest.mark.parametrize(
    "caption",
    [
        "The mayor with Ann Lind (Portwick Museum)",
        "He signed for the MoD (Ministry of Defence)",
        "The pier of Lorn after the storm (ap)",
        "A boat leaves the harbour (built in 1931)",
    ],
)
def test_a_bracket_that_explains_is_no_credit(caption: str) -> None:
    assert dissect(caption, TABLE).credit is None


@pytest.mark.parametrize(
    ("caption", "person"),
    [
        ("波が立つ港＝石和県波町で2024年1月5日、林田文海撮影", "林田文海"),
        ("波が立つ港＝林田文海撮影", "林田文海"),
        ("波が立つ港＝本社ヘリから、林田さくら撮影", "林田さくら"),
        ("波が立つ港　撮影・林田文海", "林田文海"),
    ],
)
def test_the_photographer_of_a_japanese_daily(caption: str, person: str) -> None:
    credit = dissect(caption, TABLE).credit
    assert credit is not None
    assert credit.persons == (person,)


def test_a_body_in_small_cyrillic_letters_is_a_credit_behind_a_caption() -> None:
    credit = dissect("Пожарные тушат склад. Фото: пресс-служба порта Лунда", TABLE).credit
    assert credit is not None
    assert credit.organisations == ("пресс-служба порта Лунда",)


def test_an_address_in_capitals_is_no_person() -> None:
    credit = parse_credit("APA/HAFENFOTO.AT", TABLE)
    assert (credit.persons, credit.organisations) == ((), ("HAFENFOTO.AT",))
