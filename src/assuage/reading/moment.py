"""When is it? A danger may be here, over, only supposed, or the name of goods.

"The dryer is on fire" wants a fire brigade; "the dryer caught fire last winter", "what if it catches fire" and
"do you sell fire blankets" do not. All signals of danger ask the same questions, so they are answered here.
"""

from __future__ import annotations

from assuage.reading.passage import Passage

_NOW = frozenset("now still again since currently tonight help hurry quick quickly keeps ambulance today this".split())
_OVER = frozenset(
    """fixed repaired resolved sorted recovered certificate brilliant excellent thank thanks grateful saved afterwards
    hypothetically hypothetical theoretically""".split()
)
_LONG = frozenset("days weeks months years year month week fortnight summer winter spring autumn decade".split())
_GOODS = frozenset(
    """sell sells stock stocks buy course courses drill training film films movie game novel book books song candle candles
    perfume poster recipe costume raid boss tattoo sticker leaflet exhibition festival concert quote policy insurance
    brochure catalogue toy toys certificate refundable warranty tariff subscription emoji gig playlist podcast""".split()
)
_SUPPOSING = frozenset("if unless whether suppose supposing imagine hypothetically".split())
_SAFE = (
    ("fine", "now"), ("ok", "now"), ("okay", "now"), ("safe", "now"), ("alright", "now"), ("better", "now"),
    ("all", "safe"), ("false", "alarm"), ("back", "to", "normal"), ("out", "of", "danger"), ("panic", "over"),
    ("is", "fine"), ("are", "fine"), ("was", "fine"), ("absolutely", "fine"), ("perfectly", "fine"), ("all", "fine"), ("completely", "fine"), ("fine", "again"), ("is", "home", "now"), ("no", "rush"),
    ("no", "hurry"), ("no", "longer"), ("made", "safe"), ("out", "of", "hospital"), ("fully", "recovered"), ("is", "recovering"),
    ("put", "it", "out"), ("came", "and", "fixed"), ("home", "safe"), ("all", "clear"), ("just", "joking"), ("only", "joking"),
)  # fmt: skip
_LAUGHTER = ("jokes", "glad-signs")


def is_past_danger(passage: Passage) -> bool:
    """Whether the message says that it ended well, or laughs: "she's fine now", "false alarm", "lol"."""
    if "past danger" not in passage.kept:
        passage.kept["past danger"] = _ended_well(passage)
    return bool(passage.kept["past danger"])


def _ended_well(passage: Passage) -> bool:
    if any(passage.of(table) for table in _LAUGHTER):
        return True
    words = passage.words
    starts = {run[0] for run in _SAFE}
    for at, word in enumerate(words):
        if word in starts and any(words[at : at + len(run)] == run for run in _SAFE):
            return not (at > 0 and words[at - 1] in ("not", "nobody", "nothing"))
    return False


def is_here(passage: Passage, first: int) -> bool:
    """Whether what the sentence of token *first* tells is neither long over, nor supposed, nor about goods."""
    words = passage.words
    start, end = passage.sentence_bounds(first)
    here = passage.sentence_set(first)
    if here & _GOODS or (passage.is_told(first) and "now" not in here):
        return False
    if _SUPPOSING & frozenset(words[max(start, first - 6) : first]) or (
        "case" in here and "in" in here and "just" in here
    ):
        return False
    ago = f"ago {start}"
    if ago not in passage.kept:
        passage.kept[ago] = _is_long_ago(words[start:end])
    if passage.kept[ago]:
        return bool(here & {"again", "still", "tonight"})
    return not here & _OVER or bool(here & _NOW - {"this", "today"})


def _is_long_ago(sentence: tuple[str, ...]) -> bool:
    for at, word in enumerate(sentence):
        after = sentence[at + 1] if at + 1 < len(sentence) else ""
        if word == "last" and after in _LONG:
            return True
        if word in _LONG and after in ("ago", "back"):
            return True
        if word == "in" and len(after) == 4 and after.isdigit() and after.startswith(("19", "20")):
            return True
        if word == "used" and after == "to":
            return True
        if word == "yesterday" and "was" in sentence:
            return True
    return False
