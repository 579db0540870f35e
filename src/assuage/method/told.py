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
from assuage.language.small_words import SMALL_WORDS
from assuage.language.span import Span
from assuage.language.turning import turned
from assuage.reading.reading import Reading


@dataclass(frozen=True, slots=True)
class Told:
    """Pieces for sentences of ours. Every piece is the customer's, turned round ("my kettle" is "your kettle"), and
    empty when they gave none. *events* are clauses that tell what happened, the most telling first, and *failures*
    those of them that went wrong for them; *ours* is one in which we are the doer ("we charged you twice"). *length*
    is how long it has lasted, *feeling* their own word for it.
    """

    events: tuple[str, ...] = ()
    failures: tuple[str, ...] = ()
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
    r"\s*(?:[;—–]|:(?!\d)|,|\s-\s|\.{2,}|…|\b(?:and|but|so|because|yet|then|while|although|which)\b)\s*", re.IGNORECASE
)
_TAG = re.compile(r"^\s*(?:\[[^\]]*\]|\(?\d{1,2}[).]|[-*•])\s*")
_QUOTED = re.compile(r"[\"“”«»]|(?<!\w)['‘]\w")
_SWEARING = re.compile(
    r"\b(?:for (?:christ|god|goodness|heaven|pete|fuck)['’]?s? sakes?|(?:absolutely |so |really )?(?:f+u+c+k\w*|f[*@#]+\w*|sh[i1*]t\w*|bloody|bollocks|damn\w*|goddamn|effing|frigging|freaking|crap\w*|arse\w*|ass|hell|bullshit|piss\w*|wtf|jesus|christ|god)"
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
    r"\w+ed|leaks?|breaks?|keeps?|says?|smells?|stopped|arrives?|shows?|works?)\b|\b(?:it|he|she|that|there|i|you|we|they|nobody|who)['’](?:s|ve|re|m|d)\b",
    re.IGNORECASE,
)
_TROUBLE = re.compile(
    r"\b(?:never|not|no|nobody|nothing|again|still|twice|broken?|leak\w*|wrong|late|missed|lost|cancel\w*|charged|dead|damaged|smashed|empty|cold|closed|refused|ignored|rude|hung|waited|waiting"
    r"|missing|stolen|stopped|failed|overcharged|locked|ruined|delayed|crack\w*|torn|tore|scratch\w*|bent|dent\w*|faulty|defective|smell\w*|short|swelled|declined|without|crash\w*|froze\w*|hurts?|overdue|due)\b|n['’]t\b",
    re.IGNORECASE,
)
_NO_EVENT = re.compile(
    r"^\W*(?:please|say|keep|open|close|bring|leave|take|tell|fix|give|send|tell|sort|stop|explain|refund|cancel|call|ring|get|let|put|do|don['’]?t|just|answer|show|pay|replace|help|check|look|thanks?|thank|hi|hello|hey|dear|yes|no|ok|okay|well|if|unless"
    r"|when|why|how|what|who|where|can|could|would|will|should|is|are|does|did|at least|i (?:want|need|demand|expect|hope|think|guess|know|mean|will|won['’]?t|am|just want|would|can|feel|trust|said|swear)"
    r"|i['’](?:m|d|ll)|we (?:want|need|demand|expect|will)|we['’]ll|you (?:should|must|need|have to|can|will|people are|guys are|lot are|are|re)|you['’]re|this is|that['’]s|it['’]s (?:a|an|so|just|not|been)|what a|such|nice|great|brilliant|congratulations|wow)\b",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^(?:and|but|so|because|that|then|also|now|plus|well|look|ok|okay|yes|no|sorry|honestly|seriously|apparently|again)[\s,.:;!?…-]+",
    re.IGNORECASE,
)
_OURS = re.compile(
    r"^(?:we|our (?:driver|courier|engineer|fitter|agent|colleague|system|website|app|shop|team|people|staff|office|van|rider|technician|plumber|clerk)s?)\s+(?:have |has |had |just |then |never |only |also )*"
    r"(?:charged|billed|cancelled|canceled|lost|sent|took|promised|broke|left|forgot|missed|deleted|closed|locked|refused|ignored|overcharged|hung|gave|told|moved|delivered|damaged|double\w*|blocked|dropped|wiped|kept|cut|"
    r"did not|didn['’]t|don['’]t|do not|won['’]t|failed|shouted|laughed|made|put)\b",
    re.IGNORECASE,
)
_NOT_A_THING = re.compile(
    r"^your (?:son|daughter|wife|husband|mother|father|mum|mom|dad|child|children|kids?|baby|boy|girl|family|sister|brother|partner|boss|friends?|neighbou?rs?|attorney|lawyer|solicitor|colleague|head|hip|legs?|arms?|back|eyes?|grand\w+|aunt|uncle|name|life|time|day|money|fault|problem|first|second|third|\w+th|own|last"
    r"|whole|entire|left|right|hands?|heart|patience|opinion|question|point|understanding|experience|way|mind|side|place|house|home|street|door)\b",
    re.IGNORECASE,
)
_FOR_SO_LONG = re.compile(
    r"\b(?:for|waited|waiting|been|after|over|nearly|almost)\s+(?P<before>LENGTH)|(?P<after>LENGTH)(?=\s+(?:without|late|now|and still|and (?:no|nobody|nothing)|of waiting|waiting|on hold|ago|with no|already|overdue))".replace(
        "LENGTH",
        r"(?:(?:over|nearly|almost|more than)\s+)?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|\d+)\s+(?:(?:whole|full|long|solid)\s+)?(?:minutes?|mins?|hours?|days?|nights?|weeks?|months?|years?)",
    ),
    re.IGNORECASE,
)
_UNIT = re.compile(r"\b(?:min|hour|day|night|week|month|year)", re.IGNORECASE)
_INTRANSITIVE = (
    "arrived",
    "failed",
    "crashed",
    "stopped",
    "leaked",
    "cracked",
    "died",
    "happened",
    "disappeared",
    "burned",
    "vanished",
    "dropped",
)
_THEIRS_TO_SAY = re.compile(
    r"\b(?:want|would like|like to|see (?:a|the|any) (?:reason|point)|wish|think|believe|hope|mind|care|understand|know|need|remember|trust)\b",
    re.IGNORECASE,
)
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
        failures=tuple(words for words in best if _went_wrong(words))[:3],
        ours=next((words for words in best if _OURS.match(words)), ""),
        thing=_thing("\n".join(m.text for m, _ in said if m.is_customers), best),
        amount=_first(given, Kind.AMOUNT),
        length=next((found for found in (_lasted(m.text) for m, _ in reversed(said) if m.is_customers) if found), ""),
        count=_first(given, Kind.COUNT),
        feeling=feeling,
        occasion=occasion,
    )


def _went_wrong(words: str) -> bool:
    """Whether a clause tells of a failure that somebody can be sorry for, and can stand after "that"."""
    if not (_TROUBLE.search(words) or _OURS.match(words)) or _THEIRS_TO_SAY.search(words):
        return False
    if re.match(r"(?:since|as|when|after|before|in|on|at)\b", words):
        return False
    if re.match(r"you\b", words) and not re.match(
        r"you(?:['’]ve| have)? (?:been |had to |waited|were |are still|['’]re still|lost)|you['’]re still", words
    ):
        return False
    if not _HAPPENED.search(words):
        return False  # "eighty minutes late": said back as it is, but nothing can be hung on it
    last = words.split()[-1].lower()
    is_cut = last.endswith("ed") and last not in _INTRANSITIVE
    return (
        not is_cut
        or re.search(r"\b(?:is|are|was|were|been|be|being|got|get|gets|['’]s|has|have|had)\b", words) is not None
    )


def _thing(text: str, events: Sequence[str]) -> str:
    """The thing that is theirs and that something happened to; people, places and figures of speech are none."""
    thing = NamedThings(text).main
    is_told_of = not events or any(thing in one.lower() for one in events)
    return thing if is_told_of and not _NOT_A_THING.match(thing) else ""


def _lasted(text: str) -> str:
    found = _FOR_SO_LONG.search(text) if _UNIT.search(text) else None
    return (found["before"] or found["after"]).lower() if found else ""


def _events(text: str, attacked: Sequence[Span]) -> Iterator[tuple[float, str]]:
    """Clauses that tell what happened, turned round, each with how telling it is."""
    for sentence in sentences(text[:6000]):
        if sentence.of(text).rstrip("\"'”’)").endswith("?"):
            continue
        for clause in _clauses(text, sentence):
            words = _TAG.sub("", clause.of(text))
            if _QUOTED.search(words):
                continue  # somebody else's words are not ours to turn round
            if any(clause.overlaps(span) for span in attacked) or _NO_EVENT.match(_LEAD.sub("", words)):
                continue
            plain = _said_calmly(words)
            count = len(plain.split())
            is_whole = _HAPPENED.search(plain) is not None
            if not 3 <= count <= MOST_WORDS or _FEELINGS.search(words) or not (is_whole or _TROUBLE.search(plain)):
                continue
            if _THEIRS_TO_SAY.search(plain) and not _TROUBLE.search(_THEIRS_TO_SAY.sub("", plain)):
                continue
            score = (1.0 if is_whole else -2.0) + 2 * bool(_TROUBLE.search(plain)) + min(2, len(particulars(plain)))
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
    words = re.sub(
        r"\b[A-Z]{3,}\b",
        lambda shout: shout[0].lower() if _is_shouted(shout[0]) else shout[0],
        words,
    )
    words = _LEAD.sub("", words.strip(" \t\"'“”‘’([{.,;:!?-–—…)]}"))
    said = turned(" ".join(words.split()))
    first = re.split(r"[\s'’]", said, maxsplit=1)[0] if said else ""
    if first.istitle() or first.lower() in ("you", "we", "your", "our", "the", "it", "that", "this", "nobody", "a"):
        is_name = first.istitle() and first.lower() not in _STARTERS and not first.lower().endswith("ed")
        said = said if is_name else said[:1].lower() + said[1:]
    return said.rstrip(" .,!?;:…-")


def _is_shouted(word: str) -> bool:
    """Whether a word in capitals is an ordinary one said loudly; short ones that are no ordinary word are names."""
    return len(word) > 3 or word.lower() in SMALL_WORDS or word.lower() in _STARTERS


_STARTERS = frozenset(
    "you we your our the it that this nobody nothing there a an he she they one two three four five six seven eight nine ten still never now then after since every each all both some no not only last today yesterday again first second third when even another both second".split()
)


def _first(given: Sequence[Particular], kind: Kind) -> str:
    return next((one.text for one in given if one.kind is kind), "")
