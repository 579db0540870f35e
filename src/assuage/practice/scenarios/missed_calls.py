"""Fury at silence: calls that were promised and never made. The swearing is at the situation."""

from assuage.conversation.circumstances import Circumstances, Fault
from assuage.conversation.money import Money
from assuage.practice.scenario import Scenario, Turn

scenario = Scenario(
    title="Four calls that never came",
    brief="A bakery has had no line for six weeks and was promised four calls. You can credit £5 for each day, send a "
    "mobile router today, and name the engineer's visit: Monday between 8 and 12.",
    trains=("acknowledge", "own-it", "agree-what-next", "warns-over-swearing", "no-time-given"),
    opening="Six weeks without a line and four bloody calls that never came. I'm losing customers every single day. "
    "Who is fixing this and when?",
    turns=(
        Turn(
            cooler="Right. Finally somebody with a day. And what about the money?",
            hotter="More of the same. I have heard 'soon' four times now. Get me your manager.",
        ),
        Turn(
            cooler="Fine. Monday. I'll be here.",
            hotter="You people are a joke. I'm leaving the moment this line is back.",
        ),
    ),
    circumstances=Circumstances(
        limit=Money(2000, "GBP"), currency="GBP", allowed=("credit", "router"), fault=Fault.YES, channel="chat"
    ),
)
