"""The customer is angry or in distress, and nothing here meets the feeling."""

from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Example, Spot, agent
from assuage.coach.draft import Draft
from assuage.coach.sorry import Kind
from assuage.coach.warnings import is_warning
from assuage.language.patterns import Patterns
from assuage.language.span import Span

_DISTRESS = Patterns(
    r"\b(?:crying|cried|in tears|sobbing|fuming|livid|raging|furious|seething|devastated|humiliat\w+|mortified"
    r"|heartbroken|distraught|shaking|terrified|panick?ing|desperate|ashamed|disgust\w+|appalled|outraged"
    r"|beside myself|absolute clowns)\b"
    r"|\b(?:i|we) (?:was|were|am|'m|got|been) (?:\w+ )?(?:shouted|yelled|sworn|laughed|mocked) at\b|\b(?:joked"
    r"|laughed|sneered) about my\b|\b(?:going to|gonna|will|'ll) lose my (?:job|home|house|kids)\b|\b(?:ruined"
    r"|destroyed|wrecked) (?:my|our|his|her)\b|\bi could (?:scream|cry)\b|\bsick (?:of|and tired)\b"
    r"|\bdoesn't (?:even )?sleep\b"
)
_MEETS = Patterns(
    r"\byou(?:'ve|'re| have| are| had| were)(?: got)? (?:\w+ )?(?:every|right|reason|absolutely right|entitled)\b"
    r"|\b(?:of course|no wonder|understandably|i'd be|i would be|we'd be|anyone would|anybody would|that must"
    r"|must (?:be|have)|makes sense|i can (?:see|hear|imagine|understand|only imagine)|i (?:fully |really "
    r"|completely |totally )?understand|we (?:fully |really |completely )?understand|i hear you|we hear you"
    r"|i get (?:it|why|that)|feel your pain|how you feel|how (?:upsetting|frustrating|annoying|hard|awful|stressful"
    r"|frightening))\b"
    r"|\b(?:that's|that is|that was|it's|it is|this is|sounds|what an?) (?:\w+ )?(?:awful|horrible|dreadful|terrible"
    r"|miserable|maddening|infuriating|upsetting|frightening|frustrating|exhausting|unacceptable|not (?:on|ok|okay"
    r"|good enough|acceptable)|hard|cruel|a lot|poor|rotten|shocking|scary|stressful|no fun|wretched|nasty|unfair"
    r"|worse)\b"
    r"|\b(?:sorry|apologi[sz]e|apologies|regret)\b|\bour (?:fault|mistake|bad|failure)\b|\byou waited\b"
    r"|\byou deserve\b|\bshould never\b|\bshouldn't have (?:to|had)\b|\bangry\b|\bupset\b|\bfrustrat\w+\b"
    r"|\bdisappoint\w+\b|\bannoy\w+\b|\bworr(?:y|ying|ied)\b"
)
_NO_MEETING = (Kind.REACTION, Kind.CONDITION, Kind.SOFTENER, Kind.HEARING)


def _look(draft: Draft) -> Iterator[Spot]:
    if not draft.latest or not (draft.is_hot or _DISTRESS.is_in(draft.customers_latest)):
        return
    if is_warning(draft.plain) or _MEETS.is_in(draft.our_words) or draft.apologised_before:
        return
    if any(one.kind not in _NO_MEETING for one in draft.sorries) or draft.ownings:
        return
    hollow = [one.span for one in draft.sorries]
    for found in _MEETS.find(draft.plain):
        span = Span(*found.span())
        if draft.is_quoted(span) or any(one.overlaps(span) for one in hollow) or _tells_off(draft, span):
            continue
        return
    yield Spot(draft.end_of_first_sentence)


def _tells_off(draft: Draft, span: Span) -> bool:
    """Whether the feeling is named only to send it away: "no need to be upset", "don't be angry"."""
    before = draft.plain.text[max(0, span.start - 40) : span.start]
    return before.endswith(
        ("don't be ", "not be ", "need to be ", "need to get so ", "get so ", "don't get ", "being ")
    )


check = Check(
    severity="warning",
    why="An unmet feeling is told again, louder, until somebody hears it.",
    source=Source(
        work="Herhausen et al. 2023, Journal of Marketing 87(2)",
        where="listening and empathy in text cool aroused complainers before anything is solved",
        supports="direct",
    ),
    look=_look,
    say="The customer is upset, and nothing here says that you saw it.",
    reword="Begin with one sentence that names the feeling and what caused it.",
    bad=(
        Example("The cake was left with a neighbour.", to="I'm livid. You ruined my son's birthday!!"),
        Example("Refund issued. Regards, Tom", to="I'm in tears here, the dress came in the wrong colour"),
        Example("Sorry you feel that way. The next bus is at four.", to="I am FURIOUS, three buses drove past me!!!"),
        Example("Please don't be upset. It leaves tomorrow.", to="this is disgusting, I could scream"),
    ),
    good=(
        Example("Of course you're livid: a birthday without its cake.", to="I'm livid. You ruined my son's birthday!!"),
        Example("I'm sorry three buses passed you.", to="I am FURIOUS, three buses drove past me!!!"),
        Example(
            "The dress leaves at noon. Thanks for the picture.",
            to="The dress came in the wrong colour, picture attached.",
        ),
        Example(
            "The van is at your door.",
            to="I'm fuming, where is it",
            after=(agent("Two hours in the rain: I'd be fuming too."),),
        ),
        Example("Please don't call me names. If it goes on I'll end the chat.", to="you useless idiot, I'm raging"),
    ),
)
