"""The reply makes the harm, or the feeling, smaller than the customer finds it."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Draft, Example, Spot, says
from assuage.coach.rewording import is_whole_clause
from assuage.language.phrases import Phrases
from assuage.language.span import Span
from assuage.reading.reading import Level

_BELITTLES = says(
    "(not|hardly|no|is not|isn't) [really] [such|that|much|all that] [a|of a] (big|huge|great|major|massive|serious) [a] (deal|problem|issue|thing|drama|disaster|loss|matter|worry)",
    "(not|hardly|scarcely) (the|an) (end of the world|emergency|catastrophe|crisis|tragedy)",
    "it is not (that|so|all that|really that|as) (bad|serious|important|urgent|big|terrible|much) [as]",
    "not as (bad|serious|urgent|big) as (you|it|that|all)",
    "you are [just|simply|perhaps|maybe|possibly|clearly|rather|being] [a bit|a little|somewhat|slightly] (overreact*|over-react*|exaggerat*|dramatic|over the top|oversensitive|over-sensitive|too sensitive|sensitive|melodramatic|hypersensitive|blowing|making too much)",
    "(overreact*|over-react*|overdramatic|melodramatic|oversensitive)",
    "(blow*|blown) (this|that|it|things|everything) [all] (out of|up out of)",
    "(make|making|made) a (mountain out of|fuss|scene|drama|big deal)",
    "(storm in a teacup|tempest in a teapot|first world problem*)",
    "(it|things|that|this) [really|always|certainly] (could|might) [always|easily|well] (be|have been) [a lot|much|far|so much|even] worse",
    "(others|other people|other customers|some people|some customers|many customers|plenty of people|many people|there are people) ... (have it|have had it|had it|are|are off|wait|waited|have waited|are waiting|got it) [much|far|a lot|even|so much|way] (worse|longer|less)",
    "(worse|bigger|more serious|more important) (things|problems|issues) (happen|in life|in the world|to worry|than|going on|to deal)",
    "(these|such|those|these kinds of|this kind of|this sort of|this type of) (thing|things|mistakes|mishaps|mix-ups|errors|delays|accidents|hiccups|slip-ups|problems) [do|will|can|just|always|sometimes|simply|occasionally] (happen|occur|arise|come up|go wrong)",
    "(accidents|mistakes|mix-ups|delays|hiccups|things|stuff|shit) (happen|do happen|will happen|go wrong) [to]",
    "^ it happens (.|,|!|;|but|and)",
    "(it|that|this) (happens|can happen|does happen|will happen) (to everyone|to everybody|to all of us|to the best of us|to us all|all the time|from time to time|sometimes|now and then|occasionally|every day|a lot|quite often)",
    "(everyone|everybody|all customers|all our customers|all of our customers|everyone else|all passengers|all patients|other customers|we all) [else] (has|have|must|had|needs|need) (to|too) [to] (wait|queue|be patient|follow|put up)",
    "(everyone|everybody) (waits|queues|goes through|gets)",
    "(do not|don't|should not|would not|wouldn't|try not to|not to|never|no need to) take (it|this|that|things|these things) [too|so] (personal|personally|to heart|seriously|so hard)",
    "(nothing|not something|not worth|no need|no reason|no cause) (to|getting|worth|being|for) (worry* [about|over]|be upset|get upset|upset about|complain* about|cry* about|lose sleep over|make a fuss|getting upset|getting angry)",
    "[it|this|that|things] (is|are) [perfectly|quite|completely|entirely|totally|pretty|only|really|fairly|just|absolutely|all] (normal|standard|to be expected|common|usual|ordinary|par for the course|part of life|part and parcel) (in|for|with|at|on|these days|this time|and|to)",
    "(quite|perfectly|completely|entirely|totally|pretty|absolutely) (normal|to be expected|common)",
    "(is|are) (only|just|merely|simply) ... (inconvenience|annoyance|nuisance|hiccup|glitch|blip)",
    "a (minor|small|slight|little|tiny|trivial|mere|bit of an) (inconvenience|annoyance|nuisance|hiccup|glitch|blip|delay|issue|problem|matter|mishap|scratch|dent|mistake|mix-up|noise|rain|wait)",
    "a (little|bit of) (rain|noise|dust|dirt|water|damp|delay|wait*|patience|turbulence|smoke) (never|is|does not|will not|through|won't|hurts)",
    "(never|nobody|no one|no-one) [ever] (hurt|died|harmed|killed) (anyone|anybody|from|of|because)",
    "(you will|you'll) (get over|survive|live|manage|get used to)",
    "(nobody|no one) (has|have) [ever|yet] (died|been hurt|been harmed|come to harm) (of|from|because|by)",
    "mak* [rather|quite|such] a [right|proper|real|big] (meal|song and dance) [out] (of|about)",
    "(get over it|let it go|move on|deal with it|suck it up|cheer up|chin up|rise above it|live with it)",
    "(look on|see) the bright side",
    "(no|little|not much) harm (done|was done|came|has been done)",
    "(what is|what's) the (big deal|fuss|rush|hurry|harm|problem with)",
    "(much|lot of|all this|so much) (fuss|ado|drama|noise) (about|over|for) (nothing|a|such|so)",
    "(you should|just|please|try to) (be|feel) (grateful|thankful|glad|happy|lucky) (that|it|you|for|we)",
    "(count|consider) yourself (lucky|fortunate)",
    "(lucky|fortunate) (that|it was) [not|only|just|it]",
    "no need to (get|be|make) [so|all|such|this] (dramatic|upset about|a fuss|drama|worked up over)",
    "(a trivial|trivial|petty|silly) (matter|thing|issue|complaint|reason|concern|problem)",
    "(it is|that is|this is|was|it's) (only|just|merely|simply) (money|hair|a dog|a cat|a cake|a toy|stuff|a game|a birthday|a day)",
    "is that (really|all|it) [such|that] [a|what|worth] (big deal|problem|important|you are upset|upsetting)",
    but_not=(
        "(no|not) (trouble|bother|problem) (at all|to|for)",
        "(is|are|was|it's) no (trouble|bother)",
        "(not|never) (a|an|just) (minor|small|little|slight|trivial|blip|mere)",
        "no (blip|hiccup|small|minor|trivial|little)",
        "(nothing|not) ... (pay|do|sign)",
        "(minor|small|little|tiny|slight) (mistake|error) (of|on) (ours|mine|our|my)",
        "(not|isn't|wasn't|never|hardly|nothing|anything but) [a|an] (normal|common|usual|to be expected|trivial|small)",
        "(normal|standard) (service|hours|delivery|price|rate|postage|opening|size|tariff)",
        "(we|i) (made|treated|called|wrote|said) ... (light|small|minor|little)",
        "cheer up ... (with|by)",
        "{we} (can|will|could) make",
    ),
    even_denied=True,
)  # fmt: skip
_ONLY_A = re.compile(
    r"\b(?P<what>(?:it|that|this|there|delay|wait|damage|difference|mark|charge|fee|loss|scratch|dent|they|those|these)(?:'s| is| was|'re| are| were)"
    r"(?: really| honestly| after all)?,? (?:only|just|merely|simply|nothing (?:more|but|worse than)|no more than|but)"
    r"(?: (?:an?|the|your|some|one|two|three|four|five|six|seven|ten|twenty|thirty|\d[\d.,]*|£[\d.,]+|€[\d.,]+|\$[\d.,]+))"
    r"(?P<rest>[^.!?;\n]*))"
)
# After "it's just a …": what the customer need do, or how near help is. That is reassurance, not belittling.
_EFFORT = re.compile(
    r"^[ -]*(?:click|tap|quick|question|matter of|phone call|call|short form|form|signature|button|step|minute'?s? walk|case of|"
    r"reminder|note to|heads[- ]up|moment|few steps|link|yes|reply|text|photo|copy|draft|estimate|start|precaution|formality"
    r"|receipt|example|guess|test|check|short walk|turn|press|swipe|minute away|mile|street|floor|room|door|slot|seat|one left|left|available|place|size|first)"
    r"|\b(?:walk|away|from (?:you|here)|to (?:press|click|sign|fill|choose|do)|left in stock|and you're done|and it's done|not the|too (?:late|many|long)|more than you|right|fair)\b"
)
_SMALL = frozenset(("only", "just", "merely", "simply", "nothing", "than", "but"))
_AT_LEAST = re.compile(
    r"(?:^|[.!?;,\n]\s*|\bbut |\band |\bwell,? )(?P<what>at least (?!(?:\w+-)?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|a |an |twice|once|half|until|every|"
    r"that (?:long|much|many)|some|twenty|thirty|partly|for (?:now|the)|by|as|the next|tell|let me|we (?:can|could|should|owe|will)|i (?:can|could|should|owe|will)|we'll|i'll))"
    r"[^.!?;\n]*)",
    re.MULTILINE,
)
_THEY_SAID_SO = Phrases(
    (
        "(only|just) (a|an|one|two|pennies|a few)",
        "(it is|i know it is|i know its|its) (only|just|silly|small|minor|pennies|petty|not a big|trivial|no big)",
        "(not|no) [a] big (deal|thing)",
        "(no|not) (rush|urgent|worries|bother)",
        "(am i|are we|maybe i am|i am) overreacting",
    )
)
_OWNED = Phrases(
    (
        "(wrong|unfair|unkind|careless|shabby) of (us|me)",
        "(i|we) (should not|shouldn't) have (said|called|treated|written)",
    )
)


def _look(draft: Draft) -> Iterator[Spot]:
    if draft.level is Level.CALM and "sorry" in draft.customers_latest.words:
        return  # they apologise themselves, and "no harm done" answers that
    if _THEY_SAID_SO.is_in(draft.customers_latest) and not draft.is_hot:
        return
    for spot in (*_BELITTLES(draft), *_said(draft)):
        sentence = draft.sentence_at(spot.span.start).of(draft.plain.text)
        if not _OWNED.is_in(sentence):
            fits = is_whole_clause(draft, spot.span) and "," not in draft.text[spot.span.end : spot.span.end + 1]
            yield Spot(spot.span, "That should not have happened" if fits else "")


def _said(draft: Draft) -> Iterator[Spot]:
    for found in _ONLY_A.finditer(draft.plain.text) if draft.plain.words & _SMALL else ():
        span = Span(*found.span("what"))
        if not _EFFORT.search(found["rest"]) and not draft.is_quoted(span) and not _is_told(draft, span):
            yield Spot(span)
    for found in _AT_LEAST.finditer(draft.plain.text) if "least" in draft.plain.words else ():
        span = Span(*found.span("what"))
        if not draft.is_quoted(span):
            yield Spot(span)


_TOLD = re.compile(r"\b(?:said|told|wrote|called|says|tell|asked|answered|whether|if|not)\b[^.!?;\n]*$")


def _is_told(draft: Draft, span: Span) -> bool:
    sentence = draft.sentence_at(span.start)
    return bool(_TOLD.search(draft.plain.text[sentence.start : span.start]))


check = Check(
    severity="error",
    why="People who hear their loss called small say it again, louder.",
    source=Source(
        work="Benitez, Howard & Cheavens 2020, Journal of Positive Psychology",
        where="experiment on validating and invalidating anger",
        supports="direct",
    ),
    look=_look,
    say="This sounds small to the person who bears it.",
    reword="Put what it cost them in place of the size you gave it.",
    bad=(
        "Let's not make a song and dance about a scratch.",
        "No one has ever come to harm by a cold supper.",
        "It's just a small delay with the courier.",
        "Sorry, but such things do happen.",
        "At least the box was dry.",
        "You are exaggerating a little, I think.",
        "It is only three pounds.",
        "Everybody has to queue, sir.",
        "I would not take it so personally.",
    ),
    good=(
        "We can make a proper meal of it: table nine, on us.",
        "Nobody should wait that long, and nobody on this street will again.",
        "It's only fair that we pay for the taxi.",
        "You missed the birthday because of us.",
        "There will be at least two people on the crane.",
        "It's just a click on the green arrow, or I can do it.",
        "It is no trouble at all to look a third time.",
        'You were told "these things happen". That was wrong.',
        "The normal price is 30; you paid 12.",
        Example("Small or not, it's your money: the 12p is back.", to="I know it's only 12p but it's the principle"),
    ),
    yields_to=("tells-to-calm-down",),
)
