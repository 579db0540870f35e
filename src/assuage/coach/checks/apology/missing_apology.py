"""The first answer to a customer whom the firm has let down owns nothing and regrets nothing."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Example, Spot, agent
from assuage.coach.draft import Draft
from assuage.coach.sorry import Kind
from assuage.conversation.circumstances import Circumstances, Fault
from assuage.language.phrases import Phrases
from assuage.language.span import Span

_OWNS = Phrases(
    (
        "{our} [own|very] (fault|mistake|error|failure|bad|slip)",
        "you (are|were) [quite|absolutely|completely|so] right [to]",
        "(that|this|it) is [entirely|all|completely] on (me|us)",
        "forgive (me|us)",
        "you should [never|not] have (had|been|needed|waited|got|received)",
        "(that|this|it) should [never|not] have (happened|been)",
        "(shame|ashamed|embarrass*)",
    )
)
_SYMPATHY = re.compile(
    r"\b(?:sorry|sounds (?:\w+ )?(?:awful|horrible|frightening|upsetting|stressful|hard)|i(?:'d"
    r"| would) be (?:\w+ )?(?:cross|angry|furious|annoyed|upset|worried)|must (?:be|have been)|that's (?:\w+ )?"
    r"(?:awful|horrible|miserable|frightening|hard|no fun|nasty|upsetting|stressful)|i can see why|no wonder"
    r"|of course you)\b"
)
_WARNS = Phrases(
    (
        "(please do not|please stop|if you|if that|if this|if the) ... (i will|we will|i must|we must|i have to) (end|close|hang up|stop)",
        "please (stop|do not) (call*|swear*|insult*|threaten*|shout*)",
    )
)
_RUDE_OR_BROKEN = re.compile(  # what a customer reports of us, when nobody has said yet whose fault it was
    r"\b(?:was|were|been|got|being) (?:\w+ )?(?:shouted at|yelled at|sworn at|laughed at|insulted|hung up on|lied to"
    r"|overcharged|charged twice|double[- ]charged)\b"
    r"|\byour (?:\w+ ){1,2}(?:shouted|yelled|swore|laughed|was (?:so |very )?rude|hung up|insulted|lied)\b"
    r"|\byou(?:'ve| have| people| guys)? (?:charged me twice|overcharged|hung up|lost my|broke my|ruined my"
    r"|double[- ]charged)"
)


def _look(draft: Draft) -> Iterator[Spot]:
    if not draft.is_first_reply or draft.circumstances.is_settled or not _was_let_down(draft):
        return
    if (
        any(one.kind in (Kind.FAILURE, Kind.CONDOLENCE) for one in draft.sorries)
        or draft.ownings
        or any(not draft.is_quoted(span) for span in _OWNS.find(draft.plain))
        or _WARNS.is_in(draft.plain)
    ):
        return
    yield Spot(_before_first_words(draft))


def _was_let_down(draft: Draft) -> bool:
    match draft.circumstances.fault:
        case Fault.YES:
            return True
        case Fault.NO:
            return False
        case _:
            return (
                _RUDE_OR_BROKEN.search(draft.customers_latest.text) is not None
                and _SYMPATHY.search(draft.plain.text) is None
            )


def _before_first_words(draft: Draft) -> Span:
    """Where the first sentence after the salutation begins."""
    end = draft.end_of_first_sentence.end
    first = draft.sentence_at(max(0, end - 1))
    return Span(first.start, first.start)


check = Check(
    severity="warning",
    why="Somebody we let down waits for us to say so; until then every fact sounds like evasion.",
    source=Source(
        work="Lewicki, Polin & Lount 2016, Negotiation and Conflict Management Research 9(2)",
        where="ranking of six parts of an apology: owning responsibility first, offer of repair second",
        supports="related",
    ),
    look=_look,
    say="We failed this customer, and nothing here says sorry or owns it.",
    reword='Open with "I\'m sorry we …" and name what happened to them.',
    bad=(
        Example("A new sofa leaves on Monday.", to="The sofa came torn.", knowing=Circumstances(fault=Fault.YES)),
        Example(
            "Could you send the ticket number?", to="The show never started", knowing=Circumstances(fault=Fault.YES)
        ),
        Example(
            "I'm sorry to hear that. The fee is refunded.",
            to="You billed me double",
            knowing=Circumstances(fault=Fault.YES),
        ),
        Example("Sorry you feel let down. It is done now.", to="Day 12!", knowing=Circumstances(fault=Fault.YES)),
        Example("His manager has seen your note.", to="Your porter shouted at my mother."),
    ),
    good=(
        Example("I'm sorry we sent it torn.", to="The sofa came torn.", knowing=Circumstances(fault=Fault.YES)),
        Example(
            "You're right, we billed you double. The 40 went back today.",
            to="You billed me double",
            knowing=Circumstances(fault=Fault.YES),
        ),
        Example("The 80 is last month's bill.", to="You billed me double!", knowing=Circumstances(fault=Fault.NO)),
        Example(
            "That sounds frightening. I'm reading the camera log now.",
            to="Your porter shouted at my mother.",
            knowing=Circumstances(fault=Fault.UNKNOWN),
        ),
        Example(
            "It leaves at four.",
            to="and?",
            after=(agent("I'm sorry we sent it torn."),),
            knowing=Circumstances(fault=Fault.YES),
        ),
        Example("We open at nine.", to="When do you open?"),
        "A new sofa leaves on Monday.",
    ),
)
