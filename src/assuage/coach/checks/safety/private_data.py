"""The reply spells out what only its owner should see: full numbers, passwords, births, other people's matters."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Example, Spot
from assuage.coach.draft import Draft
from assuage.conversation.circumstances import Circumstances
from assuage.language.patterns import Patterns
from assuage.language.span import Span

_PUBLIC = frozenset(
    {"social", "public", "twitter", "x", "facebook", "instagram", "review", "forum", "comment", "tweet"}
)
FEWEST_OF_AN_ACCOUNT = 8  # digits
FEWEST_OF_AN_IBAN = 2
_DIGIT = re.compile(r"\d")
_OTHERS = frozenset(
    "guest customer passenger tenant neighbour neighbor patient resident caller buyer member client subscriber student "
    "flatmate complainant account".split()
)
_SECRETS = frozenset("password passcode pin code otp cvv cvc".split())
_CARD = re.compile(r"(?<![\w-])(?:\d{4}[ -]){3}\d{1,7}(?![\w-])|(?<![\w-])\d{4}[ -]\d{6}[ -]\d{5}(?![\w-])")
_LONG_NUMBER = re.compile(
    r"\b(?:card|visa|mastercard|amex|debit|credit|account|a/c|acct|iban)\b[^.;!?\n]{0,40}?(?<![\w-])(\d{8,19})(?![\w-])"
)
_IBAN = re.compile(r"(?<!\w)[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){3,7}(?: ?[a-z0-9]{1,3})?(?!\w)")
_SORT_CODE = re.compile(r"(?<![\w-])\d{2}-\d{2}-\d{2}(?![\w-])[^.;!?\n]{0,30}?\b\d{8}\b")
_NOT_A_CARD = re.compile(
    r"\b(?:order|tracking|reference|ref|serial|voucher|gift|imei|ticket|case|claim|parcel|invoice|phone|tel|call|ring"
    r"|ends?|ending|our|model|part|booking)\b[^.;!?\n]{0,30}$"
)
_SECRET_TOLD = re.compile(
    r"\b(?:your|the|his|her) (?:new |temporary |current |old |login |log-in |account |wi-?fi )?(?:password|passcode"
    r"|pin|pin code|one-time (?:code|passcode|password)"
    r"|otp|security code|verification code|login code|access code|cvv|cvc|door code|alarm code) (?:is|was"
    r"|has been (?:re)?set to|will be|=)\s*[:\"“']?\s*(\S+)"
)
_CODE = re.compile(r"\b(?:it's|it is|code is|pin is|use) \d{3}[ -]?\d{3}\b(?! ?\d)")
_BORN = Patterns(
    r"\b(?:born(?: on)?|date of birth(?: is| was| of|:|,)?|dob(?: is|:)?|birthday(?: is"
    r"|:)) (?:the )?(?:\d{1,2}[/.\-]\d{1,2}[/.\-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd"
    r"|th)? (?:of )?[a-z]{3,9},? \d{4}|[a-z]{3,9} \d{1,2}(?:st|nd|rd|th)?,? \d{4})"
)
_OTHER_PERSON = re.compile(
    r"\b(?:[Tt]he|[Yy]our|[Aa]nother|[Oo]ther|[Aa]|[Pp]revious) (?:other |previous |next |last |same )?(?:guest"
    r"|customer|passenger|tenant|neighbou?r|patient|resident|caller|buyer|member|client|subscriber|student|flatmate"
    r"|complainant|account holder next door)"
    r"(?:,|:| is| was| called| named)? (?:called |named )?(?:Mr|Mrs|Ms|Miss|Dr"
    r"|[A-Z][a-z]+)\.? [A-Z][\w-]+[^.;!?\n]{0,40}"
)
_AT_HOME = Patterns(
    r"\b(?:lives?|living|home address(?: is)?|can be found) (?:at|in|on)? ?(?:no\.? ?|number "
    r"|flat )?\d+[\w]? [a-z]+(?: [a-z]+)? ?(?:road|street|lane|avenue|close|drive|rd|st|way|court|crescent|place"
    r"|terrace|row)?"
    r"|\b(?:his|her|their) (?:home|private|personal|own mobile|mobile) (?:number|address|phone|mobile"
    r"|e-?mail)(?: number)? (?:is|:) "
)
_HEALTH = Patterns(
    r"\byour (?:\w+ )?(?:chemo\w*|radiotherapy|treatment|diagnosis|prescription|medication|therapy|dialysis|pregnancy"
    r"|abortion|hiv|cancer|depression|biopsy|test results?|rehab|addiction|psychiatr\w+|methadone|insulin|surgery"
    r"|operation|infection|scan results?)\b"
    r"|\b(?:being|been) treated for\b|\byou(?:'re| are) (?:pregnant|hiv|diabetic)\b"
)


def _look(draft: Draft) -> Iterator[Spot]:
    text = draft.plain.text
    digits = len(_DIGIT.findall(text))  # most replies hold too few for a number that matters
    found_here: list[re.Match[str]] = [*_BORN.find(draft.plain), *_AT_HOME.find(draft.plain)]
    spans: list[Span] = []
    if digits >= FEWEST_OF_AN_ACCOUNT:
        spans += [Span(*card.span()) for card in _CARD.finditer(text) if not _NOT_A_CARD.search(text, 0, card.start())]
        spans += [
            Span(*long.span(1)) for long in _LONG_NUMBER.finditer(text) if not _NOT_A_CARD.search(text[: long.start(1)])
        ]
        found_here += _SORT_CODE.finditer(text)
    if digits >= FEWEST_OF_AN_IBAN:
        found_here += _IBAN.finditer(text)
    spans += [Span(*found.span()) for found in found_here if not text[: found.start()].endswith("our ")]
    if not draft.plain.words.isdisjoint(_OTHERS):
        spans += [Span(*found.span()) for found in _OTHER_PERSON.finditer(draft.text)]
    for found in _SECRET_TOLD.finditer(text) if not draft.plain.words.isdisjoint(_SECRETS) else ():
        told = draft.text[found.start(1) : found.end(1)].strip("\"“”'.,!")
        if any(letter.isdigit() for letter in told) or (told[:1].isupper() and len(told) > 3):
            spans.append(Span(*found.span()))
    if re.search(r"\b(?:code|otp|pin)\b", draft.customers_latest.text):
        spans += [Span(*found.span()) for found in _CODE.finditer(text)]
    if draft.circumstances.channel.lower() in _PUBLIC:
        spans += [Span(*found.span()) for found in _HEALTH.find(draft.plain)]
    yield from (Spot(span) for span in spans if not draft.is_quoted(span))


check = Check(
    severity="error",
    why="Once sent, a number or a name cannot be taken back, and the harm falls on its owner.",
    source=Source(work="Assuage", where="docs/explanation/tone.md", supports="house opinion"),
    look=_look,
    say="This gives away something private.",
    reword="Mask all but the last four digits, or move it to a private channel.",
    on_safety_path=True,
    bad=(
        "It went to your card 5500 4411 2200 9831 at noon.",
        "Your new password is Maple22.",
        "Verified: Ida Krog, born 3 April 1977.",
        "The other tenant, Mr Paul Harge, complained too.",
        "Ines is off today, she lives at 9 Mill Lane.",
        Example("Your biopsy is on Monday at ten.", to="@clinic when?", knowing=Circumstances(channel="social")),
    ),
    good=(
        "It went to the card ending 9831 at noon.",
        "Order 5500-4411 is the red tent.",
        "Your tracking number is 5500 4411 2200 9831.",
        "Your password is reset; choose a new one with the link.",
        "Another tenant reported the same noise.",
        Example("I've sent you a private message.", to="@clinic when?", knowing=Circumstances(channel="social")),
        Example("Your biopsy is on Monday at ten.", to="when?", knowing=Circumstances(channel="phone")),
        "You can ring us on 0161 555 0120 until six.",
    ),
)
