import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assuage.conversation.message import Message, Speaker
from assuage.reading.read import LONGEST, read
from assuage.reading.reading import Abuse, Ask, Level, Safety, Target


def customer(text: str) -> Message:
    return Message(Speaker.CUSTOMER, text)


def agent(text: str) -> Message:
    return Message(Speaker.AGENT, text)


CALM = [
    "I'm not angry, just curious how this works.",
    "No complaints from me!",
    "My boss was furious when he saw the report.",
    "I was fuming last week, but it's all sorted now, thank you.",
    "Please send the PDF to HR via the API.",
    "Order TW-88120 for Ms COCKBURN of Scunthorpe, please.",
    "Bloody brilliant, thanks!",
    "IT CAME!!! Thank you!!!",
    "This is killing me, haha.",
    "As a gay man I love this shop.",
]
HOT = [
    "I am livid. You ruined my mother's birthday.",
    "This is an absolute disgrace!!!",
    "WHERE IS MY ORDER",
    "You lied to me, and now nobody answers.",
    "\U0001f92c\U0001f92c",
    "If you don't fix this by Friday I'm taking my business elsewhere.",
]
NO_ATTACK = [
    "You people are thieves!",
    "This bloody printer is a piece of shit.",
    "I'm such an idiot, I typed the wrong number.",
    '"You stupid cow" is what your driver said to me.',
    "I will sue you and leave a bad review.",
    "Mr Dick Head of Cockermouth, order 12.",
    "I'm a proud dyke and this is my favourite shop.",
    "A man shouted the n-word at your cashier and nobody stopped him.",
    "I could murder a curry.",
    "How do I kill a process in your software?",
]
ATTACKS = [
    ("you f*cking idiot", Abuse.INSULT),
    ("You are a liar.", Abuse.INSULT),
    ("tell your driver he's a lazy moron", Abuse.INSULT),
    ("I know where you live.", Abuse.THREAT),
    ("I'm going to k1ll you", Abuse.THREAT),
    ("hope you get cancer", Abuse.THREAT),
    ("go back to your own country", Abuse.HATE),
    ("send nudes", Abuse.SEXUAL),
    ("the fucking thing is broken again", Abuse.PROFANITY_AT_SITUATION),
]
SAFETY = [
    ("I don't see any point in living.", Safety.SELF_HARM),
    ("I want to kill myself", Safety.SELF_HARM),
    ("There's a strong smell of gas in the hall.", Safety.EMERGENCY),
    ("My solicitor will write to you.", Safety.LEGAL),
    ("I'm calling a journalist.", Safety.PRESS),
    ("I don't recognise this payment on my card.", Safety.FRAUD),
    ("My husband died in May.", Safety.VULNERABLE),
]
ASKS = [
    ("Can I have a refund?", Ask.REFUND),
    ("Where is my parcel?", Ask.STATUS),
    ("Cancel my subscription.", Ask.CANCEL),
    ("Get me your manager.", Ask.MANAGER),
    ("stop emailing me", Ask.STOP_CONTACT),
    ("hello??", Ask.UNCLEAR),
]


@pytest.mark.parametrize("text", CALM)
def test_calm_words_are_calm(text: str) -> None:
    assert read(text).level is Level.CALM


@pytest.mark.parametrize("text", HOT)
def test_hot_words_are_at_least_angry(text: str) -> None:
    assert read(text).heat >= 50


@pytest.mark.parametrize("text", NO_ATTACK)
def test_nobody_is_attacked_by_anger_names_or_things_told(text: str) -> None:
    assert not read(text).abuse.attacks_a_person


@pytest.mark.parametrize(("text", "kind"), ATTACKS)
def test_abuse_is_named_for_its_gravest_kind(text: str, kind: Abuse) -> None:
    reading = read(text)
    assert reading.abuse is kind
    assert reading.abuse_confidence >= 0.5
    assert (reading.target is Target.PERSON) == kind.attacks_a_person


@pytest.mark.parametrize(("text", "kind"), SAFETY)
def test_what_cannot_wait_is_seen(text: str, kind: Safety) -> None:
    assert kind in read(text).safety


@pytest.mark.parametrize(("text", "kind"), ASKS)
def test_wishes_are_seen(text: str, kind: Ask) -> None:
    assert kind in read(text).asks


def test_the_conversation_so_far_colours_a_short_answer() -> None:
    hot = (customer("This is the third time! An absolute disgrace, I am livid."), agent("May I have your number?"))
    assert read("44820", hot).heat > read("44820").heat + 15
    assert read("no you don't", (agent("I understand how you feel."),)).heat > read("no you don't").heat
    assert read("Perfect, thank you.", hot).level is Level.CALM


def test_evidence_points_at_the_words_as_written() -> None:
    text = "Oh great. You fu_cking idi\u200bot, it is sti\u200bll broken"
    found = {one.signal: one.span.of(text) for one in read(text).evidence}
    assert found["insults-person"] == "idi\u200bot"
    assert found["swears"] == "fu_cking"


def test_an_empty_message_is_calm_and_says_how_little_it_knows() -> None:
    reading = read("")
    assert reading.level is Level.CALM
    assert reading.confidence <= 0.2


def test_another_language_lowers_the_confidence() -> None:
    assert read("Где мой заказ, я жду уже три недели").confidence <= 0.3


def test_of_a_very_long_text_both_ends_are_read_and_the_rest_is_owned_to() -> None:
    text = "you idiot. " + "la la la " * 1_200_000 + " you moron."
    began = time.perf_counter()
    reading = read(text)
    assert time.perf_counter() - began < 2
    assert reading.abuse is Abuse.INSULT
    assert reading.confidence < 0.1
    assert {one.span.of(text) for one in reading.evidence if one.signal == "insults-person"} == {"idiot", "moron"}


@pytest.mark.parametrize(
    "piece", ["a", "!", "?!", "ab ", "fuck ", "i will ", "\u0430", "\U0001f621", '"', "f*", "you you "]
)
def test_monotony_is_read_in_good_time(piece: str) -> None:
    began = time.perf_counter()
    read(piece * LONGEST)
    assert time.perf_counter() - began < 3


@given(st.text(max_size=300), st.lists(st.text(max_size=60), max_size=3))
@settings(max_examples=150, deadline=None)
def test_any_text_gives_the_same_reading_twice_with_all_evidence_inside(text: str, before: list[str]) -> None:
    context = [customer(words) if at % 2 else agent(words) for at, words in enumerate(before)]
    reading = read(text, context)
    assert reading == read(text, context)
    assert 0 <= reading.heat <= 100
    assert 0 <= reading.confidence <= 1
    assert 0 <= reading.abuse_confidence <= 1
    assert all(one.span.end <= len(text) for one in reading.evidence)
    assert all(0 <= strength <= 1 for _, strength in reading.emotions)


@pytest.mark.parametrize(
    "text", ["\ud800", "\udfff\ud800 idiot", "\u202egnirts\u202c", "\u200b" * 50, "\x00\x1b[31m", "<b>" * 900]
)
def test_broken_and_tricky_texts_are_read_without_complaint(text: str) -> None:
    assert read(text).heat >= 0
