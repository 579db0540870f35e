"""Promises found in a reply: the words, who must act, and by when."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from datetime import date, datetime

from assuage.language.quoting import quoted
from assuage.language.sentences import sentences
from assuage.language.span import Span
from assuage.promises import denials
from assuage.promises.anchors import Anchor
from assuage.promises.clauses import Clause, clauses
from assuage.promises.commitment import Commitment, Who
from assuage.promises.due import Calendar, due
from assuage.promises.hints import may_promise, words_of
from assuage.promises.time_words import VAGUE
from assuage.promises.who import actor

LONGEST = 20_000  # characters; a reply beyond is no reply any more, and reading it would only take time
BREATH = (
    400  # characters; a sentence that runs on longer is read piece by piece, so that time stays in step with length
)

_SEGMENT = re.compile(r"[;—–]|:(?!\d)|,\s+(?:and|but|so|yet)\b", re.IGNORECASE)
_ONLY_CONSENT = re.compile(
    r",\s*(?:ok(?:ay)?|all ?right|alright|yes|right|is that (?:ok(?:ay)?|all ?right|fine)|does that (?:work|suit|help)[^?]*)\s*\?+$",
    re.IGNORECASE,
)
_HABITS = re.compile(
    r"\b(?:usually|typically|normally|generally|as a rule|on average|every (?:day|week|month|year|morning|evening|time|\w+day)|each (?:day|week|month))\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\w+(?:ed|en|wn)\b|(?:sent|paid|made|put|done|built|kept|met|told|back|ready|there|here|with|on|at|in|off|out|up|yours|live|free)\b",
    re.IGNORECASE,
)
_EMPTY_SUBJECT = re.compile(r"(?:^|\W)(?:it|this|that|there|these|those)\W*$", re.IGNORECASE)
_AGENTLESS = re.compile(r"^\W*(?:(?:ok(?:ay)?|right|yes|sure|on it|great|thanks)\W+)*$", re.IGNORECASE)


def commitments(
    reply: str, now: datetime, tz: str, *, month_first: bool | None = None, closed: Collection[date] = ()
) -> tuple[Commitment, ...]:
    """The commitments in *reply*, in its order, read at *now* (aware) in the zone *tz* (an IANA name).

    *closed* are the days besides Saturday and Sunday on which the house does not work; *month_first* says how
    numeric dates are read, None leaves it to the zone. Words beyond the first 20,000 characters are not read.

    >>> [c.text for c in commitments("I'll ring by noon.", datetime(2026, 3, 12, 9, tzinfo=UTC), "UTC")]
    ["I'll ring by noon"]
    """
    text = reply[:LONGEST]
    today = Calendar(now, tz, month_first, closed)
    quotes = quoted(text)
    found: list[Commitment] = []
    named: date | None = None
    before = ""
    for span in _breaths(text):
        previous, before = before, span.of(text)
        for spotted, day in _in_sentence(before, today, named, previous):
            here = Commitment(
                spotted.span.shifted(span.start), spotted.text, spotted.who, spotted.due_at, spotted.is_vague
            )
            named = day or named
            if not any(here.span.overlaps(quote) for quote in quotes):
                found.append(here)
    return tuple(found)


def _breaths(text: str) -> Iterator[Span]:
    """The sentences, with those that run on cut at white space."""
    for span in sentences(text):
        start = span.start
        while span.end - start > BREATH:
            cut = text.rfind(" ", start + 1, start + BREATH)
            cut = cut if cut > start else start + BREATH
            yield Span(start, cut)
            start = cut
        yield Span(start, span.end)


def _in_sentence(
    sentence: str, today: Calendar, named: date | None, before: str = ""
) -> list[tuple[Commitment, date | None]]:
    if not may_promise(words_of(sentence)):
        return []
    if sentence.rstrip("\"'”’)").endswith("?") and not _ONLY_CONSENT.search(sentence):
        return []
    found: list[tuple[Commitment, date | None]] = []
    for clause in clauses(sentence):
        who = _who(clause, sentence, before)
        if who is None:
            continue
        span = _span(clause, sentence)
        instant, day = (None, None) if clause.anchor.is_negated else due([t.piece for t in clause.times], today, named)
        if clause.anchor.needs_time and instant is None:
            continue
        is_vague = instant is None and VAGUE.search(sentence, clause.start, clause.end) is not None
        named = day or named
        found.append((Commitment(span, span.of(sentence), who, instant, is_vague), day))
    return found


def _span(clause: Clause, sentence: str) -> Span:
    behind = [t.span.end for t in clause.times if t.span.start >= clause.anchor.span.end - 1]
    end = max(behind[-1] if behind else clause.end, clause.anchor.span.end)
    while end > clause.start and (sentence[end - 1].isspace() or sentence[end - 1] in ",.;:!)("):
        if sentence[end - 1] == "." and sentence[:end].lower().endswith((".m.", "p.m.", "a.m.")):
            break
        end -= 1
    if not behind:
        cut = re.search(r"\s+(?:and|or)$", sentence[clause.start : end])
        end = clause.start + cut.start() if cut else end
    return Span(clause.start, end)


def _who(clause: Clause, sentence: str, sentence_before: str = "") -> Who | None:
    """Who promised, or None where the clause is no promise."""
    one, has_time = clause.anchor, bool(clause.times)
    before = sentence[clause.start : one.span.start]
    verb_at = one.span.end - len(one.verb) if one.verb else one.span.end
    rest = sentence[verb_at : clause.end]
    whole = sentence[clause.start : clause.end]
    if _is_conditional(sentence, one, has_time) or _is_reported(sentence, clause) or _HABITS.search(whole):
        return None
    if denials.HEDGE.search(sentence[clause.start : one.span.end]) or re.match(
        r"\W*(?:hopefully|usually|normally|typically|ideally)\b", sentence, re.IGNORECASE
    ):
        return None
    if denials.HEDGE.match(rest) or re.match(
        r"do\s+(?:my|our|the|their|his|her)\s+(?:very\s+)?best|see what", rest, re.IGNORECASE
    ):
        return None
    if denials.SUBORDINATE_SUBJECT.search(before) or denials.SET_PHRASE.search(whole):
        return None
    subject = clause.subject
    if (
        one.form not in ("booked", "bare")
        and not subject.strip()
        and not (_AGENTLESS.match(sentence[: clause.start]) or sentence[clause.start - 1 : clause.start].strip() == "")
    ):
        return None
    who = actor(subject, one.form, one.verb, rest, f"{sentence_before} {sentence}", has_time, one.is_negated)
    if who is None:
        return None
    is_ours = re.search(r"\b(?:I|we)\b\W*(?:\w+\W+){0,2}$", subject) is not None or not subject.strip()
    if not is_ours and not _is_ours_to_promise(clause, rest, whole, has_time):
        return None
    if is_ours and one.verb in ("need", "know", "understand", "require", "have") and not has_time:
        return None
    return who


def _is_ours_to_promise(clause: Clause, rest: str, whole: str, has_time: bool) -> bool:
    """Whether a thing or another person does what the firm controls, rather than what merely happens."""
    one, subject = clause.anchor, clause.subject
    if denials.OTHERS.search(subject) or (one.verb in denials.DESCRIBED and not has_time):
        return False
    if one.form == "present" and (denials.OPENING.search(whole) or denials.TIMETABLE.search(subject)):
        return False
    if denials.COVER.search(subject) and one.verb in (
        "starts",
        "begins",
        "runs",
        "start",
        "begin",
        "run",
        "ends",
        "end",
        "expire",
    ):
        return False
    if has_time or one.is_negated:
        return True
    if one.verb in ("be", ""):
        is_act = re.match(r"be\s+(?:\w+ly\s+)?\w+(?:ed|sent|paid|done|put)\b", rest, re.IGNORECASE) is not None
        return is_act or (bool(_DONE.match(rest[2:].strip())) and not _EMPTY_SUBJECT.search(subject))
    return not _EMPTY_SUBJECT.search(subject)


def _is_conditional(sentence: str, one: Anchor, has_time: bool) -> bool:
    """Whether the deed hangs on something: a condition in its segment, or at the head of the sentence."""
    if denials.CONDITION_WORDS.isdisjoint(words_of(sentence)):
        return False
    cuts = [0, *(m.start() for m in _SEGMENT.finditer(sentence)), len(sentence)]
    for condition in denials.CONDITION.finditer(sentence):
        here = max(c for c in cuts if c <= condition.start())
        until = min(c for c in cuts if c > condition.start())
        opens = not sentence[: condition.start()].strip(" \"'“‘")
        if (
            one.span.end <= condition.start()
            and has_time
            and re.search(r"\band\b", sentence[one.span.end : condition.start()])
        ):
            continue  # "I'll check it on the 20th and write if it is off": only the second hangs on something
        if here <= one.span.start < until or (opens and ";" not in sentence[: one.span.start]):
            return True
        comma = sentence[here : condition.start()].strip(" ,").lower()
        if (
            comma in ("", "and", "but", "so")
            and until <= one.span.start
            and ";" not in sentence[until : one.span.start]
        ):
            return True
    return False


def _is_reported(sentence: str, clause: Clause) -> bool:
    before = sentence[: clause.anchor.span.start]
    own = re.split(r"[;:,—]|\b(?:and|but|so)\b", before)[-1]
    return denials.REPORTED.search(own) is not None and not re.search(
        r"\bas (?:i|we|you) (?:said|agreed|promised)\b", own, re.IGNORECASE
    )
