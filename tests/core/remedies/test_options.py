"""The order in which remedies are thought of."""

from assuage.conversation.amounts import amount
from assuage.reading.reading import Ask
from assuage.remedies.authority import Limit
from assuage.remedies.options import Loss, Place, Remedy, options

GOODWILL = Remedy(
    "goodwill", "add goodwill", usual=amount("10.00 GBP"), limit=Limit(amount("20.00 GBP"), amount("60.00 GBP"))
)
RESEND = Remedy("replacement", "send another", fits=(Loss.GOODS,), answers=(Ask.REPLACEMENT,))
REFUND = Remedy("refund", "refund it", fits=(Loss.MONEY,), answers=(Ask.REFUND,), is_owed=True)
CASH = Remedy("cash", "pay cash", limit=Limit(is_offered=False))


def test_owed_comes_first_and_not_offered_last() -> None:
    found = options([CASH, GOODWILL, RESEND, REFUND], asks=[Ask.REPLACEMENT])
    assert [(one.remedy.kind, one.place) for one in found] == [
        ("refund", Place.OWED),
        ("replacement", Place.YOURS),
        ("goodwill", Place.YOURS),
        ("cash", Place.NOT_OFFERED),
    ]


def test_a_loss_is_best_repaid_in_its_own_coin() -> None:
    found = options([GOODWILL, RESEND], loss=Loss.GOODS)
    assert found[0].remedy is RESEND


def test_what_was_given_before_counts() -> None:
    [one] = options([GOODWILL], given=amount("15.00 GBP"))
    assert one.place is Place.WITH_LEAD


def test_no_remedies_give_no_options() -> None:
    assert options([]) == ()
