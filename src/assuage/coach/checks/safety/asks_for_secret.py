"""The reply asks for something that nobody should ever send: a password, a PIN, a whole card."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Spot
from assuage.coach.draft import Draft
from assuage.language.negation import is_negated
from assuage.language.patterns import Patterns
from assuage.language.span import Span

_SECRET = Patterns(
    r"\b(?:passwords?|passcodes?|pins?(?: (?:number|code))?|cvv2?|cvc|security code|three[- ]digit (?:code|number)"
    r"|3[- ]digit (?:code|number)|(?:three|3) digits on the back"
    r"|(?:full |complete |whole |entire |long )?(?:debit |credit |bank )?card (?:number|numbers|details)|long number"
    r"|(?:all )?(?:sixteen|16)[- ]digits?(?: (?:number|card))?|one[- ]time (?:code|passcode|password|pin)|otp"
    r"|(?:verification|confirmation|login|log-in|authentication|access|activation|sms|text) code|code (?:that )?(?:we"
    r"|i)(?:'ve| have)?(?: just)? (?:text\w*|sent|messaged|e-?mailed)|code (?:from|in|on) (?:the|your|that) (?:text"
    r"|sms|message|e-?mail|phone|app|authenticator)"
    r"|(?:answers? to )?(?:your |the )?(?:security|secret) (?:questions?|answers?|word)|mother's maiden name"
    r"|memorable (?:word|place|name|date|information)|(?:log-?in|online banking|banking|account) (?:details"
    r"|credentials)"
    r"|remote access|team ?viewer|anydesk|(?:front and (?:the )?back|back and (?:the )?front|both sides) of (?:the"
    r"|your) (?:\w+ )?card|recovery phrase|seed phrase|private key)\b"
)
_ASKS = re.compile(
    r"(?:\b(?:please|kindly|could you|can you|would you|may i have|can i have|could i have|i(?:'ll| will"
    r"|'d)? (?:just |also |still )?need|we(?:'ll| will)? (?:just |also |still )?need|you (?:need|have) to|send|give"
    r"|tell|read|share|provide|confirm|quote"
    r"|reply with|respond with|come back with|e-?mail|text|message|dm|type|let me have|what(?:'s| is| was| are)"
    r"|install|download|allow|grant|state|verify|submit|supply|write)\b)[^.;!?\n]{0,70}$"
)
_SAFE = re.compile(
    r"\b(?:never|nobody|no one|don't|do not|not|won't|without|yourself|keep|private|safe|secret|last (?:four|4|two"
    r"|three)|ending|ends|reset\w*|forgot\w*|change|new|set a|choose|expired|cut|cover|hide|no need)\b"
)
_IN_ITS_PLACE = re.compile(
    r"\b(?:in|on|into|at|with|using|through) (?:the |our |your )?(?:secure |own |online |mobile |bank's "
    r"|banking )*(?:app|website|page|form|screen|machine|terminal|keypad|link|portal|box|atm|cash machine|reader"
    r"|device)\b"
)


def _look(draft: Draft) -> Iterator[Spot]:
    text = draft.plain.text
    for found in _SECRET.find(draft.plain):
        span = Span(*found.span())
        sentence = draft.sentence_at(span.start)
        asked = _ASKS.search(text, sentence.start, span.start)
        if asked is None or draft.is_quoted(span) or is_negated(text, span):
            continue
        if _SAFE.search(text, asked.start(), span.start) or _IN_ITS_PLACE.search(text, span.end, sentence.end):
            continue
        if re.match(
            r" (?:is|was|has|will|never|link|reset|e-?mail|page)\b|'s\b", text[span.end : span.end + 10]
        ) and not asked[0].startswith("what"):
            continue
        yield Spot(Span(asked.start(), span.end))


check = Check(
    severity="error",
    why="Whoever learns to send secrets to us will send them to a thief.",
    source=Source(work="Assuage", where="docs/explanation/tone.md", supports="house opinion"),
    look=_look,
    say="This asks for a secret that nobody should send.",
    reword="Ask for something harmless, such as the last four digits or the order number.",
    on_safety_path=True,
    bad=(
        "Could you send me your password so that I can look?",
        "Please read out the code we just texted you.",
        "I need the long number and the three digits on the back.",
        "What's your PIN?",
        "Please install AnyDesk and give me the number.",
        "To confirm it's you, what is your mother's maiden name?",
    ),
    good=(
        "We'll never ask you to send your password.",
        "Please choose a new password with the link below.",
        "Could you give me the last four digits of the card number?",
        "Please don't share the code we texted with anybody.",
        "Please enter your PIN on the keypad of the machine.",
        "Your verification code is valid for ten minutes.",
        "Could you send me the order number?",
    ),
)
