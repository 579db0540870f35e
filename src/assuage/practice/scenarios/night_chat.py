"""The safety path: a few flat words about not going on, under a letter about money."""

from assuage.conversation.circumstances import Circumstances
from assuage.practice.scenario import Scenario, Turn

scenario = Scenario(
    title="The letter about the debt",
    brief="Somebody writes at night about a reminder. Money can wait; they cannot. Answer the person first, ask plainly "
    "whether they are safe, name the help there is, stay, and bring in a trained colleague.",
    trains=("safety-path", "safety-missed"),
    opening="I got your third letter. I can't pay it and I don't see the point in going on any more.",
    turns=(
        Turn(
            cooler="I don't know. I haven't told anyone. Are you still there?",
            hotter="That's all you have to say. Never mind then.",
        ),
    ),
    circumstances=Circumstances(channel="chat"),
)
