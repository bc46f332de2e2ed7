"""Who stands on which side, where each of two captions marks the other of two people."""

import pytest

from captionaudit.engine.checks.sides import turned

CHANGED = """
Anna Holt (left) and Nora Whitcombe wave. | Nora Whitcombe (left) and Anna Holt wave.
Anna Holt, left, and Nora Whitcombe wave. | Anna Holt and Nora Whitcombe, left, wave.
Anna Holt (links) und Nora Leitgeb winken. | Nora Leitgeb (links) und Anna Holt winken.
Anna Holt (l.) und Nora Leitgeb winken. | Nora Leitgeb (l.) und Anna Holt winken.
Anna Holt (à gauche) et Nora Marin saluent. | Nora Marin (à gauche) et Anna Holt saluent.
Ana Holt (izquierda) y Nora Marín saludan. | Nora Marín (izquierda) y Ana Holt saludan.
Anna Holt (a sinistra) e Nora Marini salutano. | Nora Marini (a sinistra) e Anna Holt salutano.
Ana Holt (à esquerda) e Nora Marinho acenam. | Nora Marinho (à esquerda) e Ana Holt acenam.
Anna Holt (links) en Nora de Wit zwaaien. | Nora de Wit (links) en Anna Holt zwaaien.
Анна Хольт (слева) и Нора Петрова машут. | Нора Петрова (слева) и Анна Хольт машут.
"""
KEPT = """
Anna Holt (left) and Nora Whitcombe wave. | Nora Whitcombe (right) and Anna Holt wave.
Anna Holt (left) and Nora Whitcombe wave. | Nora Whitcombe and Anna Holt (left) wave.
Anna Holt (left), Ines Berg and Nora Whitcombe. | Nora Whitcombe (left), Ines Berg and Anna Holt.
Anna Holt (left) and Nora Whitcombe with Ines Berg. | Nora Whitcombe (left) and Ines Berg.
Anna Holt (second from left) and Nora Berg. | Nora Berg (second from left) and Anna Holt.
Anna Holt (front left) and Nora Berg wave. | Nora Berg (left) and Anna Holt wave.
Front row: Anna Holt (left) and Nora Berg. | Back row: Nora Berg (left) and Anna Holt.
Anna Holt (left) and Nora Berg; Lena Horn and Ines Berg. | Nora Berg (left) and Anna Holt.
"""


def rows(table):
    return [tuple(cell.strip() for cell in row.split("|")) for row in table.strip().splitlines()]


@pytest.mark.parametrize(("one", "other"), rows(CHANGED))
def test_each_of_two_people_on_one_side_is_a_contradiction(one, other):
    sides = turned(one, other)
    assert sides is not None
    assert sides[0].side == sides[1].side
    assert sides[0].name != sides[1].name


@pytest.mark.parametrize(("one", "other"), rows(KEPT))
def test_two_people_and_a_third_or_another_side_are_none(one, other):
    assert turned(one, other) is None
    assert turned(other, one) is None
