"""What this customer told, made ready to be said back: what happened, to what, how often, how it feels."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assuage.boundaries.ladder import ATTACKS
from assuage.conversation.message import Message
from assuage.language.named_things import NamedThings
from assuage.language.particulars import Kind, Particular, particulars
from assuage.language.sentences import sentences
from assuage.language.span import Span
from assuage.language.turning import turned
from assuage.reading.reading import Reading


@dataclass(frozen=True, slots=True)
class Told:
    """Pieces for sentences of ours. Every piece is the customer's, turned round ("my kettle" is "your kettle"), and
    empty when they gave none. *events* are clauses that tell what happened, the most telling first; *ours* is one in
    which we are the doer ("we charged you twice"); *feeling* is their own word for it.
    """

    events: tuple[str, ...] = ()
    ours: str = ""
    thing: str = ""
    amount: str = ""
    length: str = ""
    count: str = ""
    feeling: str = ""
    occasion: str = ""

    @property
    def has_any(self) -> bool:
        return bool(self.events or self.thing or self.amount or self.count or self.length)


MOST_WORDS = 18  # a longer clause is not said back, it is summed up
_JOINTS = re.compile(
    r"\s*(?:[;:—–]|,|\s-\s|\.{2,}|…|\b(?:and|but|so|because|yet|then|while|although|which)\b)\s*", re.IGNORECASE
)
_SWEARING = re.compile(
    r"\b(?:(?:absolutely |so |really )?(?:f+u+c+k\w*|f[*@#]+\w*|sh[i1*]t\w*|bloody|bollocks|damn\w*|goddamn|effing|frigging|freaking|crap\w*|arse\w*|ass|hell|bullshit|piss\w*|wtf|jesus|christ|god)"
    r"(?: hell)?)\b[*]*\s*",
    re.IGNORECASE,
)
_FEELINGS = re.compile(
    r"\b(?:i['’]?m|i am|we['’]re|we are|feel(?:ing)?|i was|makes? me|left me)\s+(?:(?:so|very|really|absolutely|beyond|totally|completely|just|extremely|quite|pretty|incredibly|bloody)\s+)*"
    r"(?P<word>livid|furious|angry|fuming|raging|seething|mad|cross|annoyed|irritated|frustrated|exasperated|fed up|disappointed|upset|disgusted|appalled|worried|frightened|scared|anxious"
    r"|embarrassed|humiliated|ashamed|exhausted|tired|heartbroken|devastated|gutted|hurt|let down|stressed|desperate|lost)\b",
    re.IGNORECASE,
)
_OCCASIONS = re.compile(
    r"\b(?:wedding|birthday|funeral|anniversary|christening|graduation|interview|exam|holiday|honeymoon|flight|surgery|operation|appointment|christmas|eid|diwali|hanukkah|moving day|party|concert)\b",
    re.IGNORECASE,
)
_HAPPENED = re.compile(
    r"\b(?:is|are|was|were|has|have|had|did|does|do|didn['’]?t|doesn['’]?t|don['’]?t|hasn['’]?t|haven['’]?t|isn['’]?t|wasn['’]?t|weren['’]?t|won['’]?t|can['’]?t|couldn['’]?t|never|nobody|"
    r"came|went|broke|lost|sent|took|left|told|said|rang|got|cost|fell|made|kept|gave|paid|bought|shut|hung|forgot|stole|tore|"
    r"\w+ed|leaks?|breaks?|keeps?|says?|smells?|stopped|arrives?|shows?|works?)\b|['’](?:s|ve|re)\b",
    re.IGNORECASE,
)
_TROUBLE = re.compile(
    r"\b(?:never|not|no|nobody|nothing|again|still|twice|broken?|leak\w*|wrong|late|missed|lost|cancel\w*|charged|dead|damaged|smashed|empty|cold|closed|refused|ignored|rude|hung|waited|waiting"
    r"|missing|stolen|stopped|failed|overcharged|locked|ruined|delayed)\b|n['’]t\b",
    re.IGNORECASE,
)
_NO_EVENT = re.compile(
    r"^\W*(?:please|fix|give|send|tell|sort|stop|explain|refund|cancel|call|ring|get|let|put|do|don['’]?t|just|answer|show|pay|replace|help|check|look|thanks?|thank|hi|hello|hey|dear|yes|no|ok|okay|well|if|unless"
    r"|when|why|how|what|who|where|can|could|would|will|should|is|are|does|did|at least|i (?:want|need|demand|expect|hope|think|guess|know|mean|will|won['’]?t|am|just want|would|can|feel|trust|said|swear)"
    r"|i['’](?:m|d|ll)|we (?:want|need|demand|expect|will)|we['’]ll|you (?:should|must|need|have to|can|will|people are|guys are|lot are|are|re)|you['’]re|this is|that['’]s|it['’]s (?:a|an|so|just|not|been)|what a|such|nice|great|brilliant|congratulations|wow)\b",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^(?:and|but|so|because|that|then|also|now|plus|well|look|ok|okay|yes|no|sorry|honestly|seriously|apparently|again)\W+",
    re.IGNORECASE,
)
_OURS = re.compile(r"^(?:we|our \w+(?: \w+)?)\b(?! (?:can|could|should|would|will|say|said|want))", re.IGNORECASE)
_BARE = re.compile(r"^(?:it|that|this|they|he|she|there|one|which|nobody|nothing)\b", re.IGNORECASE)


def told(said: Sequence[tuple[Message, Reading | None]]) -> Told:
    """What the customer's messages in *said* tell, the newest counting most. Nothing said gives an empty `Told`."""
    clauses: list[tuple[float, str]] = []
    given: list[Particular] = []
    feeling = occasion = ""
    for age, (message, reading) in enumerate(reversed([one for one in said if one[0].is_customers])):
        attacked = tuple(e.span for e in reading.evidence if e.signal in ATTACKS) if reading else ()
        clauses += [(score - age / 2, words) for score, words in _events(message.text, attacked)]
        given += particulars(message.text)
        own = _FEELINGS.search(message.text)
        feeling = feeling or (own["word"].lower() if own else "")
        fell = _OCCASIONS.search(message.text)
        occasion = occasion or (fell[0].lower() if fell else "")
    best = tuple(dict.fromkeys(words for _, words in sorted(clauses, key=lambda one: -one[0])))
    return Told(
        events=best[:3],
        ours=next((words for words in best if _OURS.match(words)), ""),
        thing=NamedThings("\n".join(m.text for m, _ in said if m.is_customers)).main,
        amount=_first(given, Kind.AMOUNT),
        length=_first(given, Kind.LENGTH),
        count=_first(given, Kind.COUNT),
        feeling=feeling,
        occasion=occasion,
    )


def _events(text: str, attacked: Sequence[Span]) -> Iterator[tuple[float, str]]:
    """Clauses that tell what happened, turned round, each with how telling it is."""
    for sentence in sentences(text[:6000]):
        if sentence.of(text).rstrip("\"'”’)").endswith("?"):
            continue
        for clause in _clauses(text, sentence):
            words = clause.of(text)
            if any(clause.overlaps(span) for span in attacked) or _NO_EVENT.match(_LEAD.sub("", words)):
                continue
            plain = _said_calmly(words)
            count = len(plain.split())
            if not 3 <= count <= MOST_WORDS or not _HAPPENED.search(plain) or _FEELINGS.search(plain):
                continue
            score = 1.0 + 2 * bool(_TROUBLE.search(plain)) + min(2, len(particulars(plain)))
            score += bool(re.search(r"\b(?:your|you)\b", plain)) - 1.5 * bool(_BARE.match(plain))
            yield score, plain


def _clauses(text: str, sentence: Span) -> Iterator[Span]:
    """The clauses of a sentence; a joint between words that are no clause of their own does not part them."""
    start = sentence.start
    for joint in _JOINTS.finditer(text, sentence.start, sentence.end):
        ahead = text[joint.end() : sentence.end]
        is_clause = re.match(
            r"(?:i|we|you|he|she|it|they|nobody|no one|nothing|there|this|that|the|my|our|your|a|an|now|then|still)\b(?!['’]s\b)",
            ahead,
            re.IGNORECASE,
        )
        if joint.start() > start and (is_clause or joint.group().strip() in (";", ":", "—", "–", "…")):
            yield Span(start, joint.start())
            start = joint.end()
    if start < sentence.end:
        yield Span(start, sentence.end)


def _said_calmly(words: str) -> str:
    """*words* turned round, without swearing, shouting and marks, ready to stand inside a sentence."""
    words = _SWEARING.sub("", words)
    words = re.sub(r"\b[A-Z]{4,}\b", lambda shout: shout[0].lower(), words)
    words = _LEAD.sub("", words.strip(" \t\"'“”‘’([{.,;:!?-–—…)]}"))
    said = turned(" ".join(words.split()))
    first = said.split(" ", 1)[0] if said else ""
    if first.istitle() or first.lower() in ("you", "we", "your", "our", "the", "it", "that", "this", "nobody", "a"):
        is_name = first.istitle() and first.lower() not in _STARTERS and not first.lower().endswith("ed")
        said = said if is_name else said[:1].lower() + said[1:]
    return said.rstrip(" .,!?;:…-")


_STARTERS = frozenset(
    "you we your our the it that this nobody nothing there a an he she they one two three four five six seven eight nine ten still never now then after since every each all both some no not only last today yesterday again first second third when even another both second".split()
)


def _first(given: Sequence[Particular], kind: Kind) -> str:
    return next((one.text for one in given if one.kind is kind), "")
