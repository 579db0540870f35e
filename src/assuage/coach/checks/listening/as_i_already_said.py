"""The reply points out that the customer was told before."""

from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Draft, Example, Spot, says
from assuage.coach.rewording import without_opening
from assuage.language.phrases import Phrases

_TOLD_BEFORE = says(
    "(as|like) {we} [have|had] [already|previously|clearly|just|repeatedly|before] (said|told|explained|mentioned|stated|wrote|written|informed|advised|pointed out|noted|outlined|indicated|clarified|communicated)",
    "as {we} (have been|was|were) (saying|telling|explaining) ...",
    "as [has been|was|were|you were|you have been|you had been] [already|previously|clearly|repeatedly|earlier|just] (said|stated|explained|mentioned|informed|advised|noted|outlined|indicated|communicated|told|notified) [to you|above|before|earlier|previously|in]",
    "as per (my|our|the) [last|previous|earlier|prior] (e-mail|email|mail|message|letter|reply|note|conversation|call)",
    "per (my|our) [last|previous|earlier|prior] (e-mail|email|mail|message|letter|reply|note)",
    "{we} [have] [already] (told|informed|advised|notified|explained [this|that|it] to|mentioned [this|that|it] to|said [this|that|it] to|written to) you [this|that|it] (already|before|twice|several|many|three|four|yesterday|earlier|last|on|more than|repeatedly|time and|again)",
    "{we} [have] already (told|informed|advised|explained|said|mentioned|answered|been over|been through|replied|covered|addressed|made clear|given you) [you|this|that|it|to]",
    "{we} (have|had) (explained|answered|said|told you|covered|repeated|gone over|been over|been through|addressed) (this|that|it|the same|you|your) ... (twice|again|already|before|now|several times|many times|times|repeatedly|more than once)",
    "{we} [have] told you [so|that|this] (already|before|twice|several times|repeatedly)",
    "(this|that|it|you) (has|have|had|was|were) (already|previously|repeatedly) [been] [clearly] (explained|told|answered|stated|communicated|covered|addressed|mentioned|informed|advised|notified|said|made clear) [to you]",
    "my (previous|last|earlier|first) (e-mail|email|mail|message|letter|reply|answer) [already|clearly] (stated|said|says|states|explained|explains|answered|answers|covers|was clear|is clear)",
    "[please] (refer|see|read|look|scroll) [again] [back|up] [to|at] (my|our) (previous|last|earlier) (e-mail|email|mail|message|letter|reply|answer)",
    "(this|that|it) (was|is) [all|already|clearly] (covered|answered|explained|addressed|stated|dealt with) in (my|our) [last|previous|earlier|first] (e-mail|email|mail|message|letter|reply|answer)",
    "(as|like) {we} (keep|kept) (saying|telling|explaining) ...",
    "(i|let me) refer you [back] to (my|our) (previous|last|earlier)",
    "(for the|the) (second|third|fourth|fifth|last|umpteenth|nth) time ,",
    "(let me repeat|let me repeat myself|i will repeat|i am repeating myself|to repeat myself|i have to repeat|once more for)",
    "(i|we) (can only|do not want to|hate to|have to) repeat",
    "how (many times|often) (do|must|should|can|will|have) (i|we)",
    "asked and answered",
    "we have been (over|through) this",
    "(if|had) you ... (read|listened to|looked at) (my|our) (last|previous|earlier|first) (e-mail|email|mail|message|letter|reply)",
    "^ again , (this|that|it|the|you|your|we|our|there|as|please|i can|i am afraid|unfortunately|no|all|only|i cannot|i can not|my|refunds)",
    "(do i|must i|should i) (have to|need to) (repeat|say|explain) ...",
    "which [is what] (i|we) [have] [already] (said|told you|explained|mentioned)",
    "you [have|had] [already] been told",
    but_not=(
        "as (i|we) said (i|we)",
        "as (i|we) (said|wrote|promised|told you) (i|we) (would|will)",
        "(you|customer) asked",
        "again , (sorry|thank|thanks|apologies|i am sorry|my apologies|i apologise|we are sorry)",
        "as you (said|mentioned|wrote|told|explained|noted|pointed)",
    ),
)  # fmt: skip
_ASKS_WHAT_WAS_SAID = Phrases(
    (
        "what (did|have) (you|your|he|she|they) ... (say|said|tell|told|write|mean)",
        "(remind me|say that again|repeat that|which was it|i do not remember|i forgot|i lost|forgotten what)",
        "(can|could|will|would) you (repeat|remind|resend|say it again|tell me again)",
        "what was (it|that|the) ... (again|you said)",
    )
)
_FINAL_NOTICE = Phrases(
    (
        "(end*|clos*|stop*|leav*|finish*) (this|the) (chat|call|conversation|contact)",
        "because of the (name-calling|name calling|insult*|threat*|language|abuse|swearing)",
        "(anything|everything) new",
    )
)


def _look(draft: Draft) -> Iterator[Spot]:
    if _ASKS_WHAT_WAS_SAID.is_in(draft.customers_latest):
        return
    for spot in _TOLD_BEFORE(draft):
        if not _FINAL_NOTICE.is_in(draft.sentence_at(spot.span.start).of(draft.plain.text)):
            span, word = without_opening(draft, spot.span)
            opens = spot.span.of(draft.plain.text).startswith(("as ", "like ", "per ", "again"))
            yield Spot(span, word) if opens and word else spot


check = Check(
    severity="warning",
    why="It turns the talk into who listened badly, and both sides believe it was the other.",
    source=Source(work="Assuage", where="docs/explanation/tone.md", supports="house opinion"),
    look=_look,
    say="This argues about who listened.",
    reword="Just say the thing itself, shorter and more clearly than last time.",
    bad=(
        "As we keep saying, the shop is shut on Sundays.",
        "That was explained in our first letter.",
        "As I have mentioned, the part comes from Lyon.",
        "Per my previous email, the form is online.",
        "We have already told you that it ships on Monday.",
        "I have explained this three times now.",
        "Again, the deposit is not included.",
        "As was clearly stated in the offer, breakfast costs extra.",
    ),
    good=(
        "You keep telling us, and from now on I answer.",
        "That was explained badly in the leaflet, so here it is again.",
        "As you mentioned, the hinge is on the left.",
        "As agreed, the spare is in the box.",
        "I will call the yard again at two.",
        "My note on Tuesday was muddled, so once more and better.",
        "As I said I would, I asked the driver: it is at number 14.",
        "Again, I am sorry about the noise.",
        Example("I told you Thursday, and Thursday it is.", to="What did you say, Thursday or Friday?"),
    ),
)
