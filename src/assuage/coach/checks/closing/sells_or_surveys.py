"""The reply asks something for the firm while the complaint is open."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Example, Spot
from assuage.coach.draft import Draft
from assuage.coach.own_words import clause_around, own_words
from assuage.conversation.circumstances import Circumstances
from assuage.language.patterns import Patterns

_SELLS = Patterns(
    r"\bwhile you're here\b|\bwould you like to (?:upgrade|switch to our|add (?:\w+ ){0,2}(?:cover|insurance|plan|warranty|pack|package|protection))\b|"
    r"\b(?:short |quick |brief |two-minute |customer |satisfaction |feedback |our |a |the )+(?:survey"
    r"|questionnaire)\b|\b(?:rate|review|score) (?:us|me|our (?:\w+ )?(?:service|app|support|chat|company|team|staff)"
    r"|my (?:service|help|work)|your (?:experience|agent)|this (?:chat|call|conversation))\b|\b(?:leave|write|give"
    r"|drop|post) (?:us |me |a |an )+(?:\w+ )?(?:review|rating|feedback|testimonial|five stars|5 stars)\b|\b(?:five"
    r"|5)[- ]?stars?(?: rating| review)?\b|\btell us how we did\b|\bhow did we do\b|\bon a scale (?:of|from)\b"
    r"|\b(?:nps|trustpilot|google review)\b"
    r"|\brefer a friend\b|\brecommend us\b|\btell your friends\b|\b(?:sign|signing) up (?:to|for) (?:our"
    r"|the) (?:\w+ )?(?:newsletter|updates|mailing list|loyalty|rewards|club)\b|\bsubscribe to (?:our|the)\b"
    r"|\bfollow us (?:on|at)\b|\bjoin our (?:\w+ )?(?:club|programme|program|community|newsletter|loyalty)\b"
    r"|\bdownload our (?:\w+ )?app for\b"
    r"|\b(?:have you (?:considered|thought (?:about|of)|tried|heard (?:about|of)|seen) (?=our|the (?:gold|premium"
    r"|plus|pro|new)|upgrad|adding|switch|becoming)|why not (?:try|upgrade|switch|take|add|treat)"
    r"|did you know (?:that )?(?:you can|we (?:also|now)|our)|you (?:might|may) (?:also )?(?:like|love"
    r"|be interested in)|would you (?:like|be interested) (?:to|in) (?:upgrad\w+|hear\w* about|our|adding|buying)"
    r"|interested in (?:our|upgrading)|check out our|take a look at our|don't miss our)\b(?: (?:our|the|a|an|my"
    r"|upgrading|adding|one of our) [\w' -]{2,30})?"
    r"|\bupgrade (?:to|now|today) (?:our |the |to )?(?:\w+ )?(?:premium|gold|pro|plus|plan|package|platinum|vip"
    r"|unlimited)\b|\b(?:special|exclusive|limited) (?:offer|deal|discount)s? (?:on|for|to)\b"
    r"|\bextended warranty for (?:only|just)\b"
)
_FREE = re.compile(
    r"\b(?:at no (?:extra )?(?:cost|charge)|free of charge|for free|on us|no extra|paid by us|as a (?:goodwill"
    r"|sorry))\b"
)
_ASKED = re.compile(
    r"\b(?:plan|upgrade|survey|review|newsletter|gold|premium|offers?|how much|price of|which model|recommend|rating"
    r"|feedback)\b"
)
_DONE = re.compile(r"\b(?:thanks|thank you|perfect|great|sorted|brilliant|lovely|all good)\b")


def _look(draft: Draft) -> Iterator[Spot]:
    if not draft.latest or _ASKED.search(draft.customers_latest.text):
        return
    if draft.circumstances.is_settled or (_DONE.search(draft.customers_latest.text) and not draft.is_hot):
        return
    text = draft.plain.text
    for span in own_words(draft, _SELLS, even_denied=True, even_supposed=True, even_asked=True):
        sentence = draft.sentence_at(span.start)
        if not _FREE.search(text, sentence.start, sentence.end) and not re.search(
            r"\b(?:won't|(?<!why )not|no|don't|never|instead of) [^.;!?]{0,25}$", text[sentence.start : span.start]
        ):
            yield Spot(clause_around(draft, span))


check = Check(
    severity="warning",
    why="Whoever is still waiting for help hears a request for the firm as proof that nobody listened.",
    source=Source(work="Assuage", where="docs/explanation/tone.md", supports="house opinion"),
    look=_look,
    say="This asks something for us while the complaint is open.",
    reword="Leave it out, and ask after the follow-up if at all.",
    bad=(
        Example("The part comes Friday. Please leave us a review!", to="The lamp is broken again."),
        Example("It's refunded. Why not try our Platinum plan?", to="You charged me twice"),
        Example("You will get a short survey after this chat.", to="Still no internet"),
        Example("Sorry! Follow us on Instagram for news.", to="My parcel is lost"),
    ),
    good=(
        Example("I've upgraded you to the big room at no cost.", to="The room smells"),
        Example("The Gold plan is 14 a month.", to="What does the Gold plan cost?"),
        Example("I'll ring on Monday to hear whether the fitter came.", to="Still no internet"),
        Example(
            "A word on how it went would help: leave us a review.",
            to="thanks, all sorted",
            knowing=Circumstances(is_settled=True),
        ),
        "There are ninety reviews under the photo.",
    ),
)
