"""A reason that serves the firm is heard, and one that is the customer's is not."""

from assuage.coach.draft import Draft
from assuage.coach.excuses import clause_of, excuses


def words(text: str) -> list[str]:
    draft = Draft(text)
    return [clause_of(draft, span).of(text) for span in excuses(draft)]


def test_the_clause_of_an_excuse_is_found() -> None:
    assert words("I see that, but our depot has been very busy.") == ["but our depot has been very busy."]


def test_what_keeps_the_customer_busy_is_no_excuse() -> None:
    assert words("You were very busy that day.") == []


def test_a_quoted_or_denied_excuse_is_none() -> None:
    assert words('You wrote "we are short-staffed" on the slip.') == []
    assert words("We are not short-staffed.") == []
