"""The details a customer gave: things, places, days, amounts, counts, people, what it cost them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from assuage.language.small_words import SMALL_WORDS
from assuage.language.span import Span
from assuage.language.stems import stem

# Words that any complaint may hold; saying them back shows no listening.
_EMPTY = frozenset(
    stem(word)
    for word in """
    issue matter inconvenience situation experience trouble problem service company customer complaint concern
    account order case request query support team help contact message email e-mail mail call phone reply answer
    website app update information detail feedback refund money apology sorry frustrated frustrating annoyed annoying
    angry furious upset livid disappointed disgusted unacceptable ridiculous joke terrible awful useless absolute
    wait waiting still hello thank please today tomorrow yesterday week month year hour minute morning afternoon
    evening people person guy man woman madam sir resolve sort fix look check understand appreciate regret send
    receive ask work start stop hear follow week-end weekend business long short new old bad wrong error mistake
    thing something nothing anything everything someone nobody anyone everyone kind regard dear sincerely happen
    want need expect believe tbh idk convinced clear seriously honestly bloody fucking damn hell shit crap lol omg wtf
    """.split()
)
_WORD = re.compile(r"[£$€]?\w+(?:[.,]\d+)*(?:['’-]\w+)*%?")
_AMOUNT_OR_CODE = re.compile(r"\d")
_MAIN = re.compile(
    r"\b(?:my|our)(?: own| new| old| late)? (?P<whose>[a-z]+['’]s )?(?P<own>[a-z][\w-]+(?: [a-z][\w-]+)?)(?!['’]s|\w)",
    re.IGNORECASE,
)
# After the noun these belong to what happened to it.
_VERBS = frozenset(
    stem(word)
    for word in """
    arrive break leak fail stop die come go miss lose delay cancel charge bill refuse reject close open turn keep
    start make get take give send receive fall crash freeze smell stay sit stand wait work burn cost say tell call
    ring answer block lock unlock damage delete wipe vanish disappear show look feel end begin finish run drop change
    leave bring hold pay owe buy sell order need want book deliver return scratch crack smash tear snap bend melt rot
    died broke arrived
    """.split()
)
_PEOPLE = frozenset(
    "mother father mum mom mam dad parents wife husband partner son daughter child children kid kids baby toddler brother "
    "sister gran nan grandmother grandfather grandma grandpa uncle aunt cousin friend boss manager colleague neighbour "
    "team staff family boy girl boyfriend girlfriend guests guest client clients customers patient students".split()
)
# One thing said in several words: a reply that uses another of them still names it.
_KIN = (
    "refund reimburse", "broken break smash crack damage shatter snap", "late delay wait overdue", "charge bill debit",
    "deliver delivery courier driver van parcel package", "cancel cancellation", "rude rudeness shout yell laugh",
    "leak flood drip water", "heat heating boiler radiator cold", "internet broadband router wifi connection",
    "miss missing lost lose gone vanish", "plane flight fly", "pram stroller buggy", "sofa couch", "holiday vacation",
    "phone mobile handset", "bag luggage suitcase baggage", "visit appointment slot", "engineer technician fitter",
    "flat apartment", "mother mum", "father dad", "daughter son child baby kid", "hospital clinic surgery doctor",
    "power electricity outage", "death died die funeral bereave loss", "car vehicle", "shop store branch",
)  # fmt: skip
_KIN_OF: dict[str, frozenset[str]] = {}
for _line in _KIN:
    _stems = frozenset(stem(word) for word in _line.split())
    for _one in _stems:
        _KIN_OF[_one] = _KIN_OF.get(_one, frozenset()) | _stems


@dataclass(frozen=True)
class NamedThings:
    """What the customer named, as stems; *text* are the customer's words it was taken from."""

    text: str

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stem of every telling word: no small words, and none that any complaint may hold."""
        return frozenset(key for _, key in telling(self.text))

    @cached_property
    def main(self) -> str:
        """The thing that is theirs, said back to them: "my kettle leaks" gives "your kettle"; empty when unsure."""
        for found in _MAIN.finditer(self.text):
            words = found["own"].lower().split()
            whose = (found["whose"] or "").lower()
            if stem(words[0]) in _EMPTY or words[0] in SMALL_WORDS or words[0].endswith(("ed", "ing")):
                continue
            if not whose and words[0] in _PEOPLE:
                continue  # "about your mother" would say another thing
            second = words[1] if len(words) == 2 else ""
            is_verb = stem(second) in _VERBS or second.endswith(("ed", "ing", "ly", "n't"))
            if not second or is_verb or second in SMALL_WORDS or stem(second) in _EMPTY:
                return f"your {whose}{words[0]}"
            return f"your {whose}{words[0]} {second}"
        return ""

    def told_back(self, words: str) -> tuple[Span, ...]:
        """The words of *words* that name something the customer named, in the same or a kindred word."""
        wide = self._wide
        return tuple(span for span, key in telling(words) if key in wide)

    @cached_property
    def _wide(self) -> frozenset[str]:
        return self.stems.union(*(_KIN_OF.get(key, frozenset()) for key in self.stems))


def telling(text: str) -> Iterator[tuple[Span, str]]:
    """The words of *text* that name something, each with its stem."""
    for found in _WORD.finditer(text):
        word = found[0].strip("£$€%.,")
        low = word.lower().replace("’", "'")
        key = stem(low)
        if key in _EMPTY or (low in SMALL_WORDS and not key.isdigit()):
            continue
        if len(key) > 1 or _AMOUNT_OR_CODE.match(key):
            yield Span(*found.span()), key
