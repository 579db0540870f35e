"""Irony with a fact beneath it: a third product that fails in the same way."""

from assuage.conversation.circumstances import Circumstances, Fault
from assuage.conversation.money import Money
from assuage.practice.scenario import Scenario, Turn

scenario = Scenario(
    title="The third kettle",
    brief="Two replacements leaked like the first. The customer jokes about it. You may send another model of the same "
    "price or give the money back; another one of the same batch is out of the question.",
    trains=("reflect", "put-right", "no-paraphrase", "asks-known-info"),
    opening="Order 20931. Kettle number three leaks from the base like the first two. At least they are consistent! "
    "What happens now?",
    turns=(
        Turn(
            cooler="Fair enough. I'd rather have the other model. When would it get here?",
            hotter="Was that meant for me? I told you it is number three, and I told you the order.",
        ),
        Turn(
            cooler="Thursday works. Thanks for not sending a fourth.",
            hotter="Forget it. Just give me my money back and let me go.",
        ),
    ),
    circumstances=Circumstances(
        limit=Money(1500, "EUR"), currency="EUR", allowed=("replacement", "refund"), fault=Fault.YES, channel="chat"
    ),
)
