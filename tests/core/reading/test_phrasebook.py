import pytest

from assuage.reading.phrasebook import Phrasebook, PhraseError
from assuage.reading.tokens import tokens

CLASSES = {"person": ("driver", "agent")}

SAYS = [
    ("fed up", "I am fed up now", "fed up"),
    ("(very) cross", "I am very cross", "very cross"),
    ("mad at/with @person", "mad with driver", "mad with driver"),
    ("frustrat*", "so frustrating", "frustrating"),
    ("lost .. card", "you lost my new blue card", "lost my new blue card"),
    ("don't care", "you dont care", "do not care"),
    ("^ fix it", "well, fix it", "fix it"),
    ("bye $", "ok bye!", "bye"),
]
DOES_NOT_SAY = [
    ("fed up", "fed, up"),
    ("lost .. card", "you lost it. The card came"),
    ("lost .. card", "lost one two three four five card"),
    ("^ fix it", "could you fix it"),
    ("bye $", "bye now then"),
    ("hat", "chat"),
]


@pytest.mark.parametrize(("phrase", "text", "words"), SAYS)
def test_a_phrase_is_found(phrase: str, text: str, words: str) -> None:
    row = tokens(text.lower())
    (found,) = Phrasebook({"t": phrase}, CLASSES).find(row)["t"]
    assert " ".join(row.words[found.first : found.last]) == words


@pytest.mark.parametrize(("phrase", "text"), DOES_NOT_SAY)
def test_near_misses_are_not_found(phrase: str, text: str) -> None:
    assert not Phrasebook({"t": phrase}, CLASSES).find(tokens(text.lower()))


def test_the_stronger_and_longer_of_two_finds_wins() -> None:
    book = Phrasebook({"t": "1: not happy\n3: not happy at all"}, {})
    (found,) = book.find(tokens("not happy at all"))["t"]
    assert (found.strength, found.last) == (3, 4)


@pytest.mark.parametrize("table", ["(perhaps)", "see @nobody"])
def test_a_phrase_that_says_nothing_is_refused(table: str) -> None:
    with pytest.raises(PhraseError):
        Phrasebook({"t": table}, CLASSES)
