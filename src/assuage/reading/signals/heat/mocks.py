"""Praise that means the opposite: well done, thanks for nothing, how generous."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.signal import HOUSE, Cue, Signal

_ALWAYS = frozenset(
    (("thanks", "for", "nothing"), ("thanks", "a", "bunch"), ("slow", "clap"), ("surprise", "surprise"), ("🙃",))
)
_OPEN = frozenset(("oh", "how", "just", "of", "let", "funny", "fancy", "imagine", "what"))
_SOUR = (
    "heat/has-waited has-waited counts-repeats accuses condemns plain-fault asks-bitterly leaves-us names-annoyance swears"
    " names-disappointment names-anger refuses-script suffers-consequence gives-ultimatum"
).split()


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """Praise beside a grievance: it is the grievance elsewhere in the message that turns the praise sour."""
    grievances = sum(1 for table in _SOUR for found in passage.of(table) if found.strength > 1)
    after_bad_news = bool(passage.last_agent) and any(word in passage.last_agent for word in _BAD_NEWS)
    strong_praise = sum(1 for found in passage.of("praises") if found.strength > 2)
    warm = len(passage.of("thanks")) + strong_praise + len(passage.of("glad-signs"))
    is_repeat = bool(passage.of("counts-repeats") or passage.of("plain-fault")) and not passage.of("thanks")
    for found in passage.of(name):
        phrase = passage.words[found.first : found.last]
        if passage.is_told(found.first):
            continue
        if phrase in _ALWAYS or (phrase[0] in ("thanks", "thank") and "for" in phrase):
            force = 1.5
        elif is_repeat and phrase[0] == "oh":
            force = 1.0  # "oh great, another form"
        elif grievances > warm or (after_bad_news and not warm):
            force = 1.0 if grievances + after_bad_news > 1 or phrase[0] in _OPEN else 0.7
        else:
            continue
        yield Cue(passage.span(found.first, found.last), force)


_BAD_NEWS = (
    "afraid",
    "unfortunately",
    "cannot",
    "can't",
    "unable",
    "declined",
    "delay",
    "policy",
    "rejected",
    "closed",
    "fee",
)


signal = Signal(
    why="Irony is anger with its gloves on; taken at its word it makes a fool of the reader.",
    source=HOUSE,
    heat=4,
    phrases="""
        3: thanks/thank .. for ruining/wasting/losing/breaking/ignoring/lying/cancelling/making/nowt
        3: thanks for nothing, thank you for nothing, thanks a bunch, thanks a million, cheers for that
        3: cheers for nothing, gee thanks, well done you, nice one, bravo, slow clap, round of applause
        3: hats off, take a bow, give yourself/yourselves, congratulations, congrats, big of you, how kind
        3: how generous, how lovely, how nice, how convenient, how thoughtful, how helpful, how marvellous
        3: how very, how charming, oh great, oh good, oh lovely, oh brilliant, oh wonderful, oh perfect
        3: oh fantastic, oh joy, oh i see, oh well done, oh sure, oh right, oh yes, oh really, great job
        3: good job, nice job, nice work, great work, fantastic work, top marks, full marks, gold star
        3: ten out of ten, 10/10, world class, first class, five star, five stars, stellar, impressive, genius
        3: brilliant service, great service, excellent service, lovely service, just what i needed
        3: just what i wanted, exactly what i needed, just great, just brilliant, just perfect, just lovely
        3: just wonderful, just fantastic, what a treat, what a surprise, what a shock, what a coincidence
        3: surprise surprise, love that, love how, i love how, love it when, lucky me, aren't i lucky
        3: silly me for, funny how, funny that, amazing how, imagine that, fancy that, who knew
        3: of course it is/has/does/did, of course you, naturally, no doubt, apparently, i suppose, i take it
        3: i assume, presumably, let me guess, you don't say, wow, clap, must be nice, i am sure, as if by magic
        3: magic, miracle, a miracle, pigs, wonders never cease, good to know, glad to hear, glad you
        3: much obliged, very reassuring, reassuring, comforting, a comfort, so glad, delighted, thrilled
        3: overjoyed, honoured, riveting, fascinating, charming, lovely stuff, splendid, marvellous, 👏, 🙃
        3: keep it up, keep up the good, good luck with that, do i get a prize, what do i win, send flowers
        3: medal, award, trophy, your finest, work of art, masterpiece, talent, gift, skill
    """,
    hear=hear,
    hears=(
        "Thanks for nothing.",
        "Oh great, another form.",
        "Bravo, you've lost it twice.",
    ),
    leaves=(
        "Well done, the whole team was brilliant!",
        "Thanks for the quick reply, great job.",
        "That's great news, I'm delighted.",
    ),
)
