import pytest

from assuage.reading.aim import Aim, aim
from assuage.reading.passage import Passage

NOUNS = [
    ("you absolute idiot", Aim.READER),
    ("you are all a bunch of idiot", Aim.READER),
    ("answer me, idiot", Aim.READER),
    ("your driver is an idiot", Aim.PERSON),
    ("that idiot of a driver", Aim.PERSON),
    ("I felt an idiot", Aim.WRITER),
    ("this is an idiot form", Aim.THING),
]
ADJECTIVES = [
    ("stupid app", Aim.THING),
    ("your stupid company", Aim.FIRM),
    ("that stupid driver", Aim.PERSON),
    ("you are stupid", Aim.READER),
    ("stupid me", Aim.WRITER),
]


@pytest.mark.parametrize(("text", "whom"), NOUNS)
def test_a_name_is_aimed_by_the_words_around_it(text: str, whom: Aim) -> None:
    passage = Passage(text)
    at = passage.words.index("idiot")
    assert aim(passage, at, at + 1) is whom


@pytest.mark.parametrize(("text", "whom"), ADJECTIVES)
def test_an_adjective_is_aimed_at_its_noun(text: str, whom: Aim) -> None:
    passage = Passage(text)
    at = passage.words.index("stupid")
    assert aim(passage, at, at + 1, is_adjective=True) is whom
