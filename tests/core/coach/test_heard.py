"""The customer is read once while the agent types, and no words are kept."""

from assuage.coach import heard as kept
from assuage.coach.check import agent, customer
from assuage.coach.heard import MOST_KEPT, forget, heard
from assuage.reading.read import read


def test_it_is_the_reading_itself() -> None:
    before = (customer("Where is it?"), agent("On Friday."))
    forget()
    assert heard("It's Saturday. NOTHING came!", before) == read("It's Saturday. NOTHING came!", before)
    assert heard("It's Saturday. NOTHING came!", before) is heard("It's Saturday. NOTHING came!", before)


def test_who_said_it_before_tells_two_talks_apart() -> None:
    forget()
    heard("Still nothing.", (customer("Where is it?"),))
    heard("Still nothing.", (agent("Where is it?"),))
    assert len(kept._kept) == 2


def test_only_so_many_are_kept() -> None:
    forget()
    for number in range(MOST_KEPT + 5):
        heard(f"Order {number} is late.", ())
    assert len(kept._kept) == MOST_KEPT
    forget()
    assert not kept._kept
