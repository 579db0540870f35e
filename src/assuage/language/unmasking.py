"""Unmasking: what a word with stars, digits or dots in it stands for, where that is plain to see."""

from __future__ import annotations

import re
from functools import lru_cache

from assuage.language.masked_words import ALIASES, ENDINGS, MASKED

# Candidates only, cheap to find: a letter, then a sign inside the word; or single letters with gaps; or an alias.
_ALIAS = "|".join(re.escape(word) for word in sorted(ALIASES, key=len, reverse=True))
MASK = re.compile(
    r"(?<![\w@#&/.'$*-])(?:"
    rf"(?:{_ALIAS})(?![\w'])"
    r"|(?:[a-z](?:[ ._*-]{1,2}(?=[a-z](?![a-z])))){2,12}[a-z](?![\w'])"
    r"|[a-z@$5!][a-z]{0,11}[0134578@$!|*#%&^_.-](?=[a-z0-9@$!|*#%&^_.-])[a-z0-9@$!|*#%&^_.-]{0,14}[a-z*]"
    r"|[a-z]{1,3}[*#]{2,8}"
    r"|[@$5!1][a-z]{2,14}"
    r"|[a-z]{1,9}[01345$@!][a-z]{0,9}(?![\w'])"
    r")"
)
_LEET = str.maketrans("0134578@$!|", "oieastbasil")
_SEPARATORS = re.compile(r"[ ._*-]+")
_WILD = re.compile(r"[*#%&^_.\-@$!]+")
_DIGIT_INSIDE = re.compile(r"(?<=[a-z])[01345](?=[a-z])")


def _forms() -> tuple[str, ...]:
    return (*dict.fromkeys(f"{stem}{ending}" for ending in ENDINGS for stem in MASKED), "shitty", "crappy")


_FORMS = _forms()
_KNOWN = frozenset(_FORMS)
_BY_FIRST = {letter: tuple(form for form in _FORMS if form[0] == letter) for letter in {form[0] for form in _FORMS}}


@lru_cache(maxsize=2048)
def unmasked(written: str) -> str | None:
    """The plain word behind *written* (small letters, one candidate), or None where it hides nothing we know."""
    if written in ALIASES:
        return ALIASES[written]
    tail = ""
    while written and written[-1] in ".!-_":  # the sentence's own full stop or shout
        written, tail = written[:-1], written[-1] + tail
    plain = _hidden(written) if written and not written.isalpha() else None
    return None if plain is None else plain + tail


def _hidden(written: str) -> str | None:
    if written.isdigit():
        return None
    joined = _SEPARATORS.sub("", written)
    for guess in (joined, joined.translate(_LEET), joined.replace("!", "l").replace("1", "l").translate(_LEET)):
        if (guess in _KNOWN or guess in ALIASES) and (len(guess) > 3 or not written[-1].isdigit()):  # "AS5" is a code
            return ALIASES.get(guess, guess)
    if _WILD.search(written) and written[0].isalpha() and " " not in written:
        return _starred(written)
    digits = sum(c.isdigit() for c in written)
    if digits and _DIGIT_INSIDE.search(written) and written.isalnum() and len(written) - digits >= 3 and digits <= 2:
        return _DIGIT_INSIDE.sub(lambda m: m.group().translate(_LEET), written)
    return None


def _starred(written: str) -> str | None:
    """The first known word with these letters at its ends and any letters under the stars."""
    has_gap_sign = "*" in written or "#" in written
    if not has_gap_sign and len(written) < 4:
        return None  # "e.g" and "co-op" have gaps of their own
    pattern = re.compile("[a-z]{1,6}".join(re.escape(part) for part in _WILD.split(written)))
    fits = [form for form in _BY_FIRST.get(written[0], ()) if pattern.fullmatch(form)]
    same = [form for form in fits if len(form) == len(written)]
    if same:
        return same[0]
    return fits[0] if fits and has_gap_sign else None
