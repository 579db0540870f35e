"""The reply draws a legal conclusion: liable, negligent, in breach, you would win."""

from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Spot
from assuage.coach.draft import Draft
from assuage.coach.own_words import clause_around, own_words
from assuage.language.patterns import Patterns

_LEGAL = Patterns(
    r"\b(?:i|we|our (?:firm|company)|the company)(?: do| must| have to| fully| hereby)* (?:accept|admit|acknowledge"
    r"|concede)(?: our)?(?: full| all| legal| complete| entire)* (?:liability|negligence|legal responsibility"
    r"|guilt)\b"
    r"|\b(?:i|we|he|she|they|it|that|this|our \w+)(?: was| were|'re|'s| are| is| have been)(?: \w+)? (?:negligent"
    r"|liable|legally (?:responsible|liable|at fault|bound|obliged to pay)|in breach|unlawful|illegal|guilty)\b"
    r"|\b(?:gross |clear |our )?negligence (?:on|by|of) (?:our|my|us)\b|\b(?:breach of (?:duty|contract|the law|care)"
    r"|broke the law|broke the rules of law|violated (?:the|your) (?:law|rights|contract)|breached (?:the|our"
    r"|your) (?:law|contract|duty))\b"
    r"|\byou(?:'d| would|'ll| will| could| should| can)(?: \w+)? (?:win (?:if you|in court|the case|a case)|sue (?:us"
    r"|over|for)|take us to court|be awarded|have a (?:strong|good|solid|watertight|clear) (?:case|claim)"
    r"|get (?:damages|compensation) in court)\b"
    r"|\byou(?:'ve| have) (?:\w+ )?(?:a )?(?:strong|good|solid|watertight|clear|excellent) (?:case|legal claim)\b"
    r"|\b(?:your|the) (?:claim|case) is (?:watertight|strong|solid|cast-iron|airtight)\b|\bon the merits\b|\b(?:the|a"
    r"|any) (?:court|judge|tribunal) (?:would|will|is going to) (?:\w+ )?(?:award|rule|find|side|agree|give)\b"
    r"|\b(?:i|we)(?:'ll| will| shall| are going to) (?:\w+ )?pay (?:\w+ )?(?:damages|for (?:all )?(?:your"
    r"|the) (?:damages|injur\w+|medical|losses))\b"
)


def _look(draft: Draft) -> Iterator[Spot]:
    for span in own_words(draft, _LEGAL):
        yield Spot(clause_around(draft, span))


check = Check(
    severity="error",
    why="Owning a mistake is ours to do; saying what it means in law is not, and binds the firm.",
    source=Source(
        work="Compensation Act 2006 (England and Wales)",
        where="section 2: an apology or an offer of redress is not of itself an admission",
        supports="related",
    ),
    look=_look,
    say="This is a legal conclusion.",
    reword="Own what happened in plain words, and leave the law to the team that answers for it.",
    bad=(
        "We fully accept liability for the burn.",
        "Our fitter was negligent.",
        "You'd win in court, to be honest.",
        "That was a breach of contract on our side.",
        "We will pay damages for the fence.",
    ),
    good=(
        "That was our mistake, and I'm sorry.",
        "You're free to ask a lawyer; it changes nothing in how we treat you.",
        "Your liability cover runs until May.",
        "By law you can send it back within 14 days.",
        "I can't say whether we are liable; Mr Holm in claims answers that by Friday.",
    ),
)
