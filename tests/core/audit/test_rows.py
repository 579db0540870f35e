from assuage.audit.rows import audited
from assuage.audit.summary import summary
from assuage.conversation.message import Conversation, Message, Speaker

HEATED = Conversation(
    "c1",
    (
        Message(Speaker.CUSTOMER, "I AM LIVID. Three weeks and nobody answers me, this is a disgrace!!"),
        Message(Speaker.SYSTEM, "The queue is long."),
        Message(Speaker.AGENT, "Please calm down."),
        Message(Speaker.CUSTOMER, "Thank you, that is all sorted now."),
    ),
)


def test_a_customers_message_is_read_and_a_reply_is_coached() -> None:
    rows = audited(HEATED).messages
    assert [row.speaker for row in rows] == ["customer", "system", "agent", "customer"]
    assert rows[0].heat is not None
    assert rows[0].heat >= 50
    assert rows[0].findings == ()
    assert "tells-to-calm-down" in rows[2].findings
    assert rows[2].heat is None


def test_a_conversation_row_has_the_first_the_highest_and_the_last_heat() -> None:
    row = audited(HEATED).conversation
    assert row.peak_heat == row.first_heat
    assert row.last_heat is not None
    assert row.first_heat is not None
    assert row.last_heat < row.first_heat


def test_a_conversation_without_a_customer_has_no_heat() -> None:
    row = audited(Conversation("c2", (Message(Speaker.AGENT, "Hello?"),))).conversation
    assert (row.first_heat, row.peak_heat, row.last_heat) == (None, None, None)


def test_the_summary_counts_each_check_once_a_reply() -> None:
    twice = Conversation("c3", (Message(Speaker.AGENT, "Calm down. I said calm down."),))
    assert summary([audited(twice)]).checks["tells-to-calm-down"] == 1


def test_the_summary_of_nothing_says_so() -> None:
    assert "nothing to report" in summary([]).markdown()


def test_the_summary_is_a_page_with_every_level() -> None:
    page = summary([audited(HEATED)]).markdown()
    assert all(f"| {level} |" in page for level in ("calm", "irritated", "angry", "furious"))
