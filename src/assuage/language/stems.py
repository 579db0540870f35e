"""What is left of a word when its ending is taken off, so that "leaking" and "leaked" meet."""

from __future__ import annotations

from functools import lru_cache

_NUMBERS = {
    "one": "1", "once": "1", "first": "1", "two": "2", "twice": "2", "second": "2", "double": "2", "both": "2",
    "three": "3", "third": "3", "four": "4", "fourth": "4", "five": "5", "fifth": "5", "six": "6", "sixth": "6",
    "seven": "7", "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "fifteen": "15",
    "twenty": "20", "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "ninety": "90", "hundred": "100",
}  # fmt: skip
_IRREGULAR = {
    "broke": "break", "broken": "break", "breakage": "break", "sent": "send", "lost": "lose", "left": "leave",
    "paid": "pay", "payment": "pay", "took": "take", "taken": "take", "bought": "buy", "sold": "sell", "told": "tell",
    "said": "say", "went": "go", "gone": "go", "came": "come", "got": "get", "stole": "steal", "stolen": "steal",
    "tore": "tear", "torn": "tear", "froze": "freeze", "frozen": "freeze", "rang": "ring", "rung": "ring",
    "wrote": "write", "written": "write", "hung": "hang", "fell": "fall", "fallen": "fall", "felt": "feel",
    "children": "child", "kids": "child", "kid": "child", "men": "man", "women": "woman", "people": "person",
    "died": "die", "dead": "die", "death": "die", "delivery": "deliver", "deliveries": "deliver",
    "cancellation": "cancel", "late": "delay", "later": "delay", "lateness": "delay", "billed": "bill",
    "mum": "mother", "mom": "mother", "dad": "father", "tonite": "tonight", "tmrw": "tomorrow",
    "flew": "fly", "flown": "fly", "drove": "drive", "driven": "drive", "woke": "wake", "shut": "close",
    "tv": "television", "telly": "television", "fridge": "refrigerator", "pic": "photo", "pics": "photo",
    "thurs": "thursday", "mon": "monday", "tues": "tuesday", "wed": "wednesday", "fri": "friday",
}  # fmt: skip
_ENDINGS = (
    "ations",
    "ation",
    "ments",
    "ment",
    "ings",
    "ing",
    "ies",
    "ied",
    "ed",
    "es",
    "er",
    "ers",
    "ly",
    "s",
    "y",
    "e",
)


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """The stem of one word; digits stay, number words become digits, a possessive ending is dropped.

    >>> stem("Leaking") == stem("leaks"), stem("twice"), stem("kettle's") == stem("kettles")
    (True, '2', True)
    """
    low = word.lower().replace("’", "'")
    low = low.removesuffix("'s").removesuffix("'").strip("'-_")
    if low in _NUMBERS:
        return _NUMBERS[low]
    low = _IRREGULAR.get(low, low)
    if low[:1].isdigit():
        return low.rstrip("x") if low.rstrip("x").isdigit() else low.removesuffix(".00")
    for _ in range(2):  # delivered → deliver → deliv, where delivery ends too
        ending = next((one for one in _ENDINGS if low.endswith(one) and len(low) - len(one) >= 3), "")
        low = low[: len(low) - len(ending)]
    if len(low) > 3 and low[-1] == low[-2]:
        low = low[:-1]  # stopped → stop, cancelled → cancel
    return low
