"""The words that files use for who is speaking, and the three that we use."""

from __future__ import annotations

from assuage.conversation.message import Speaker

_WORDS = {
    Speaker.CUSTOMER: "customer client caller user visitor buyer guest passenger patient member consumer complainant",
    Speaker.AGENT: "agent assistant advisor adviser representative rep support operator staff employee clerk bot",
    Speaker.SYSTEM: "system instruction tool event automatic",
}
SPEAKERS = {word: speaker for speaker, words in _WORDS.items() for word in words.split()}
"""Every word understood for a speaker, in lower case."""


def speaker_of(word: str) -> Speaker | None:
    """Who is meant by *word*, whatever its case; None when it is no word for a speaker."""
    return SPEAKERS.get(word.strip().casefold())
