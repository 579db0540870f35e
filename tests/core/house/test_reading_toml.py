"""A policy file, read or refused with a cure."""

from dataclasses import fields, is_dataclass
from datetime import date, time, timedelta
from importlib.resources import files
from pathlib import Path

import pytest

from assuage.conversation.amounts import amount
from assuage.house.policy import House
from assuage.house.reading_toml import PolicyError, house_from, house_of
from assuage.reading.reading import Abuse, Level


def test_the_shipped_policy_is_the_default_house() -> None:
    assert house_of(files("assuage.house").joinpath("default.toml").read_text("utf-8")) == house_of("") == House()


def test_every_key_of_the_policy_has_a_sentence_and_is_in_the_shipped_file() -> None:
    shipped = files("assuage.house").joinpath("default.toml").read_text("utf-8")
    for room in fields(House):
        assert room.metadata["says"].endswith(".")
        kind = type(getattr(House(), room.name))
        if is_dataclass(kind):
            for key in fields(kind):
                assert key.metadata["says"].endswith("."), f"{room.name}.{key.name}"
                assert f"\n{key.name} = " in shipped, f"{room.name}.{key.name}"


def test_a_file_says_only_what_differs(tmp_path: Path) -> None:
    path = tmp_path / "house.toml"
    path.write_text(
        """
        [company]
        zone = "Europe/London"
        [hours]
        opens = 08:30:00
        closed = [2026-12-25]
        [undo]
        hot = "30 s"
        [boundaries]
        ends_at_once = ["threat", "hate"]
        [remedies.goodwill]
        words = "add something for the wait"
        limit = { yours = "20.00 GBP", leads = "60 GBP" }
        [remedies.refund]
        is_owed = false
        """,
        encoding="utf-8",
    )
    house = house_from(path)
    assert house.hours.opens == time(8, 30)
    assert house.hours.closed == (date(2026, 12, 25),)
    assert house.undo.after(Level.ANGRY) == timedelta(seconds=30)
    assert house.undo.after(Level.CALM) == timedelta(seconds=5)
    assert house.undo.after(Level.CALM, is_ending=True) == timedelta(seconds=60)
    assert house.boundaries.ladder.ends_at_once == (Abuse.THREAT, Abuse.HATE)
    assert house.remedies["goodwill"].limit.leads == amount("60.00 GBP")
    assert house.remedies["refund"].words == "refund what you paid"
    assert not house.remedies["refund"].is_owed
    assert "replacement" in house.remedies


@pytest.mark.parametrize(
    ("text", "mend"),
    [
        ("[undo]\nhott = '5 s'", "Did you mean hot"),
        ("[undo]\nhot = 5", 'like "20 s"'),
        ("[company]\nname = 5", "words in quotation marks"),
        ("[company]\nzone = 'Londres'", "no time zone"),
        ("[hours]\nopens = '18:00'", "Swap them"),
        ("[hours]\ndays = ['monday']", "Write days as"),
        ("[hours]\nclosed = 'never'", "square brackets"),
        ("[boundaries]\nends_at_once = ['threats']", "Did you mean threat"),
        ("[remedies.credit]\nwords = 'credit you'\nlimit = { yours = '20' }", "Write 20.00 EUR"),
        ("[remedies.credit]\nfits = ['money']", "has no words"),
        ("[remedies.refund]\nkind = 'x'", "Leave it out"),
        ("remedies = 3", "tables like"),
        ("[undo", "no TOML"),
        ("undo = 3", "a table"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_the_cure(text: str, mend: str) -> None:
    with pytest.raises(PolicyError, match=mend):
        house_of(text)
