"""Names in scripts without capitals, and texts that have none."""

from __future__ import annotations

import re

_HAN_NAME = re.compile(r"[\u3400-\u9fff々ヶ]{2,5}|[\u3400-\u9fff々ヶ]{1,4}[\u3041-\u3096]{1,3}")
_KANA_NAME = re.compile(r"[\u30a0-\u30ff・＝\s]{3,}")
_HANGUL_NAME = re.compile(r"[\uac00-\ud7a3]{3,4}")
#: Three syllables, the first of them a common surname.
_KOREAN_NAME = re.compile(
    r"[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모][가-힣]{2}"
)


def is_caseless(text: str) -> bool:
    """Tell whether a text has no capitals to show a name by: Arabic, Hebrew, CJK, small letters."""
    return not any(ch.isupper() for ch in text)


def is_uncased(text: str) -> bool:
    """Tell whether a text is in a script that has no capitals at all."""
    return text.lower() == text.upper() and any(ch.isalpha() for ch in text)


def is_korean_name(text: str) -> bool:
    """Tell whether a text is a Korean name, which can stand without a label."""
    return _KOREAN_NAME.fullmatch(text) is not None


def is_east_asian_name(text: str) -> bool:
    """Tell whether a text may be a name in Han, Hangul or Kana, which needs a label to show it."""
    names = (_HAN_NAME, _HANGUL_NAME, _KANA_NAME)
    return any(name.fullmatch(text) is not None for name in names)
