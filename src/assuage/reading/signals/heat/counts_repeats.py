"""It has happened before: again, the third time, still, every week."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.reading import Emotion
from assuage.reading.signal import FORCE, HOUSE, Cue, Signal, quoted

_REQUEST = frozenset(("could", "can", "would", "may", "repeat", "say", "try", "thank", "thanks", "once"))
_GLAD = frozenset(("thank", "thanks", "happily", "love", "lovely", "gladly", "look", "forward", "recommend"))
_PENDING = frozenset(("deciding", "thinking", "here", "good", "fine", "working", "warm", "love", "learning"))


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """A repeat told as a grievance; a request to repeat, a glad return and "still here" are none."""
    words = passage.words
    for found in passage.of(name):
        if quoted(passage, found):
            continue
        first, last = passage.sentence_bounds(found.first)
        around = frozenset(words[max(first, found.first - 8) : min(last, found.last + 3)])
        if around & _GLAD or (words[found.first] == "still" and around & _PENDING):
            continue
        if words[found.first] in ("again", "once") and around & _REQUEST:
            continue
        force = FORCE[found.strength]
        yield Cue(passage.span(found.first, found.last), force, feelings=((Emotion.ANNOYANCE, min(1.0, 0.25 * force)),))


signal = Signal(
    why="Each repeat costs more patience than the fault itself.",
    source=HOUSE,
    heat=4,
    phrases="""
        3: @number times now, @ordinal time, for the @ordinal time, @number times, how many times
        3: how many more times, yet again, again and again, over and over, time and time again, time after time
        3: every single time, every bloody time, every time i, keep having to, once and for all
        3: for the last time
        3: @ordinal (different) call/email/agent/person/letter/message/attempt/delivery/one/visit, not again
        2: again, still not, still no, still nothing, still waiting, still have not, still has not
        2: still does not, still broken, still wrong, still down, still off, still hang*, still say*
        2: still charg*, yet another, once again, once more, as i said, like i said, as i have said
        2: already told/said/explained/gave/given/sent/paid/asked/answered/tried/done/did, i have told you
        2: i told you, same thing, same problem, same issue, same answer, same reply, same excuse, same error
        2: same story, same one, same time/day, same mistake
        2: keep sending/getting/saying/telling/asking/charging/ringing/calling/emailing
        2: keeps happening/failing/crashing/freezing/breaking/coming/saying/charging/sending, back to square one
        2: constantly, repeatedly, endless, endlessly, every week, every month, every day, every night
        2: twice now, twice already, so did the one before, it happened again, further to my, chasing, chased
        2: reminder, follow up, following up, twice, copy paste, copied and pasted
        1: still, another, more than once, keeps, keep, repeat, repeated, same, as before, as usual, back again
        1: second time/email/message/letter, yet
    """,
    hear=hear,
    hears=(
        "This is the third time I've written.",
        "It's broken again.",
        "I already told you my number.",
    ),
    leaves=(
        "Could you say that again, please?",
        "I'd happily come back again and again, thank you!",
        "I'm still deciding between the two.",
    ),
)
