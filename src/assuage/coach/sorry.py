"""Every "sorry" of a text, with what it is about: a failure, a feeling, a loss, or nothing at all."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from assuage.language.negation import is_negated
from assuage.language.phrases import Plain
from assuage.language.span import Span


class Kind(StrEnum):
    """What a sorry is. Only *failure* is an apology; *reaction* and *condition* pretend to be one."""

    FAILURE = "failure"
    REACTION = "reaction"  # for what the customer feels or thinks
    CONDITION = "condition"  # if anything was wrong at all
    SYMPATHY = "sympathy"
    CONDOLENCE = "condolence"
    HEARING = "hearing"  # "sorry, which street was that?"
    SOFTENER = "softener"  # before a no: "sorry, but we can't"


@dataclass(frozen=True, slots=True)
class Sorry:
    """One sorry. *span* runs from the apologising words to the end of *about*, which is empty for a bare sorry."""

    span: Span
    about: Span
    kind: Kind

    @property
    def is_apology(self) -> bool:
        return self.kind is Kind.FAILURE


_CORE = re.compile(r"\b(?:sorry|soz|apologi[sz](?:e|es|ing)|apolog(?:y|ies)|regret)\b")
_LEAD = re.compile(
    r"(?:\b(?:i|we)(?:'m|'re| am| are| do| can only| must| have to| want to| wanted to| would like to|'d like to"
    r"| owe)?\b"
    r"|\bplease accept (?:my|our|these)?|\bonce (?:again|more)\b|\b(?:with|my|our|an|a thousand|many)\b"
    r"|\b(?:so|very|really|truly|deeply|sincerely|sincere|deepest|heartfelt|humble|full|terribly|extremely|awfully"
    r"|incredibly|ever so|most|also|again|genuinely|dreadfully|just|still|ever|too|please|you|both|all|offer)\b"
    r"|[\s,])+$"
)
_ABOUT_SORRY = re.compile(  # words on saying sorry, not saying it
    r"\b(?:(?:than|feel|feels|felt|no need to be|don't be|needn't be|saying|said|says|you're|were you) |your "
    r"|the word )$"
)
_SORRY_AFTER_ALL = re.compile(r"\b(?:can't|cannot|can not|couldn't)\b[^.;,]*$")
_OBJECT_ENDS = re.compile(
    r"[;\n!?]|\.(?=\s|$)|:(?=\s)|\s[-–—]+\s|—|\s(?=but\b|however\b|although\b|though\b)"
    r"|,\s*(?=(?:but|however|though|although|and|i|i'm|i've|i'll|we|we've|we're|we'll|so|please|your|you|it|it's|the"
    r"|here"
    r"|there|(?:so |very |really |truly |terribly )?sorry|apologies|apologi[sz]e|this|that|that's|he|she|they|our|my|can|could|as|because|due|kindly|sir"
    r"|madam|ma'am|actually|let)\b)"
)
_AGAIN = re.compile(
    r"(?:\s*,?\s*\b(?:enough|again|once more|once again|indeed|sir|ma'am|madam|to you|from me|everyone|both)\b)+"
)

_RELATIVE = (
    r"(?:mother|father|mum|mom|mam|dad|parents?|husband|wife|partner|son|daughter|child|baby|brother|sister|gran\w*"
    r"|nan|nana|grand\w+|uncle|aunt\w*|cousin|friend|dog|cat|family)"
)
_CONDOLENCE = re.compile(
    r"\s+(?:for|about|at|on) (?:your|the|this|his|her|their) (?:\w+ )?(?:loss|bereavement|passing|death|funeral)\b"
    rf"|\s+(?:for|about|on) (?:your|the loss of your|the death of your) (?:\w+ )?{_RELATIVE}(?![\w'])"
    rf"|\s+(?:that )?your (?:\w+ )?{_RELATIVE} (?:has |have )?(?:died|passed)"
    r"|\s+(?:that )?you(?:'ve| have)? lost your "
)
_SYMPATHY = re.compile(
    r"\s+to (?:hear|learn|read|see|know|find out|be told|find you)\b"
    r"|\s+(?:that )?(?:you're|you are|you've been|you have been|you had) (?:going through|having (?:to|a|such)|ill"
    r"|unwell"
    r"|in pain|in this|so worried|worried|in hospital|not well|poorly|hurt)\b"
    r"|\s+(?:for|about) what you(?:'re| are) going through"
)
_HEARING = re.compile(
    r"[,:]?\s*(?:but )?if (?:i|we)(?:'ve|'m|'re| have| am| are)? (?:already |just |also |been |being )*"
    r"(?:miss|misread|misheard|misunder|overlook|ask|repeat|slow|being|unclear|got the wrong end|got (?:this|that"
    r"|it) wrong)"
    r"|\s*if (?:this|that|it)(?:'s| is| was| sounds) (?:a |an )?(?:silly|obvious|basic|daft|stupid|repeat|long"
    r"|personal)"
    r"|[,:.]?\s*(?:i|we) (?:didn't|did not|don't|do not) (?:quite )?(?:catch|hear|follow|understand|get (?:that"
    r"|your))\b"
    r"|[,:.]?\s*i mean(?:t)?\b|[,:]?\s*(?:wrong (?:chat|window)|typo)\b"
)
_ASKS_BACK = re.compile(
    r"[,:]?\s*(?:but )?(?:which|what|where|when|who|whose|how|could you|can you|would you|did you|do you|was (?:that"
    r"|it)"
    r"|is (?:that|it|this)|are you|were you)\b[^.!;]*\?"
)
_SOFTENER = re.compile(
    r"[,:]?\s*(?:but |however,? |to say(?:,| that)? |to tell you(?: that)? |to inform you(?: that)? )?"
    r"(?:no\b|we don't\b|(?:i|we|it|that|this) (?:can't|cannot|can not|won't|will not|could not|couldn't)\b"
    r"|(?:i'm|we're|i am|we are) (?:unable|not able)|(?:that|it)(?:'s| is) not (?:possible|something)"
    r"|there(?:'s| is) (?:no|nothing))"
    r"|\s+to (?:say|tell|inform|advise|disappoint|be the bearer)\b"
)
_FEELINGS = (
    r"(?:upset|angry|annoyed|frustrated|offended|disappointed|unhappy|dissatisfied|displeased|cross|irritated|insulted"
    r"|aggrieved|bothered|hurt|furious|unimpressed|unsatisfied|disgruntled|mad|distressed|outraged|dismayed|confused"
    r"|uncomfortable|livid|put out|not (?:\w+ )?(?:happy|satisfied|pleased)|under the impression|of that (?:view"
    r"|opinion))"
)
_SHORTCOMINGS = (
    r"(?:rude|unhelp\w*|unsatis\w*|unaccept\w*|disappoint\w*|frustrat\w*|confus\w*|upset\w*|offens\w*|unprofession\w*"
    r"|dismiss\w*|cold|slow|difficult|hard|unclear|lacking|poor|unfair|unreasonable|annoying|inconvenient|insult\w*"
    r"|patroni\w*|abrupt|short|impolite|distress\w*|unfriendly|inadequate|misleading|intimidat\w*|aggressive|expensive"
    r"|stressful|wanting|tiresome|brusque|curt|offhand|disrespectful|unpleasant|objectionable)"
)
_REACTION = re.compile(
    r"\s+(?:that |about (?:how|the way) |for (?:how|the way) )?you(?:'re|'ve|'d| are| were| have| had| may| might"
    r"| did)?"
    r"(?: (?:been|still|so|clearly|obviously|also|have|had|now|all|left|be|such|very|that|getting|got|become|became))*"
    r" (?:feel\b|felt\b|feeling\b|think\b|thought\b|believe\w*|seem\b|consider\w*|perceive\w*|imagine\w*"
    rf"|{_FEELINGS}\b|misunderst\w+|misread|misheard|mistook|misinterpret\w*|took (?:offen[cs]e|it|this|that|umbrage)"
    r"|(?:take|taken) (?:offen[cs]e|it|this|that|umbrage)"
    r"|(?:see|saw|view|viewed|read|interpret\w*|took|take|experienced?) (?:it|this|that|things|us|our \w+|the \w+"
    r"|what \w+)"
    r" (?:like|as|that way|this way|differently|so|in that|in this|personally|the wrong way|badly|otherwise)"
    r"|(?:find|found) (?:it|this|that|us|him|her|them|me|things|(?:our|the|my|your) [\w' -]{2,40}?)"
    rf" (?:(?:so|to be|too|very|quite|rather|a bit|a little|somewhat|was|were) )*{_SHORTCOMINGS}\b"
    r"|(?:didn't|did not|don't|do not) (?:like|enjoy|understand|appreciate|agree|care for|approve|accept)"
    r"|(?:have|had|get|got|hold|formed) (?:that|this|the|such an?|a) (?:\w+ )?(?:view|opinion|impression|perception"
    r"|feeling))"
    r"|\s+(?:for|about) your (?:\w+ )?(?:frustration|anger|disappointment|dissatisfaction|feelings?|upset|reaction"
    r"|misunderstanding|confusion|perception|displeasure|annoyance|hurt feelings)\b"
    r"|\s+(?:that )?(?:it|this|that|we|i|our \w+|the \w+) (?:came across|seemed|sounded|appeared|was taken"
    r"|was perceived)"
    r" (?:\w+ )?(?:as|like|to you|that way|wrong|badly|personally)\b"
)
_CONDITION = re.compile(
    r"\s*,?\s*(?:if|in case|should)\b(?! not\b)"
    r"|\s+(?:for|about) any (?:\w+ )?(?:offen[cs]e|upset|hurt)\b(?= (?:\w+ )*(?:taken|felt|may|might|could))"
)
_CONDITION = re.compile(
    _CONDITION.pattern
    + r"|\s+to (?:anyone|anybody|those|everyone|all) (?:who|that)\b[^.;!?]*\b(?:may|might|offend\w*|upset|felt|feels?)\b"
)
_CONDITION_BEFORE = re.compile(
    r"^(?:\W*(?:and|but|so|well|again)\W+)?(?:if|should)\b[^.;!?]*\b(?:offen\w+|upset\w*|hurt\w*|insult\w*|feel\w*|felt"
    r"|disappoint\w*|bother\w*|distress\w*|rude|anything|caused?|took|taken|came across|inconvenien\w+)\b[^.;!?]*$"
)


def sorries(text: Plain) -> tuple[Sorry, ...]:
    """Every sorry of *text*, in order, undenied ones only; quoted words are the caller's to leave out."""
    if text.words.isdisjoint(_TELLING):
        return ()
    return tuple(one for core in _CORE.finditer(text.text) if (one := _sorry(text.text, core)) is not None)


_TELLING = frozenset(
    {"sorry", "soz", "regret", "apology", "apologies"}
    | {f"apologi{letter}{end}" for letter in "sz" for end in ("e", "es", "ing")}
)


def _sorry(text: str, core: re.Match[str]) -> Sorry | None:
    before = text[max(0, core.start() - 70) : core.start()]
    lead = _LEAD.search(before)
    start = core.start() - (len(before) - lead.start() if lead else 0)
    while text[start] in " ,\n\t":
        start += 1
    if core[0] == "regret" and not re.search(r"\b(?:i|we|with)\b", text[start : core.start()]):
        return None
    if core[0] == "apology" and not re.search(r"\b(?:owe|accept|my|our|owed|deserve)\b", before):
        return None
    if _ABOUT_SORRY.search(before) and not _SORRY_AFTER_ALL.search(before):
        return None
    if is_negated(text, Span(start, core.end())) and not _SORRY_AFTER_ALL.search(before):
        return None
    if core[0] != "regret" and not _SORRY_AFTER_ALL.search(before) and is_negated(text, Span(*core.span())):
        return None
    place = core.end()
    if again := _AGAIN.match(text, place):
        place = again.end()
    end = _OBJECT_ENDS.search(text, place)
    about_end = end.start() if end else len(text)
    while about_end > place and text[about_end - 1].isspace():
        about_end -= 1
    about = Span(place, max(place, about_end))
    while about.start < about.end and text[about.start] in " ,\t":
        about = Span(about.start + 1, about.end)
    return Sorry(Span(start, max(about_end, core.end())), about, _kind(text, start, place))


def _kind(text: str, start: int, place: int) -> Kind:
    if _HEARING.match(text, place) or _ASKS_BACK.match(text, place):
        return Kind.HEARING
    if _CONDOLENCE.match(text, place):
        return Kind.CONDOLENCE
    if _REACTION.match(text, place):
        return Kind.REACTION
    if _CONDITION.match(text, place) or _CONDITION_BEFORE.search(_sentence_before(text, start)):
        return Kind.CONDITION
    if _SOFTENER.match(text, place):
        return Kind.SOFTENER
    if _SYMPATHY.match(text, place):
        return Kind.SYMPATHY
    return Kind.FAILURE


def _sentence_before(text: str, start: int) -> str:
    """The words of the same sentence before *start*, at most 200 characters."""
    before = text[max(0, start - 200) : start]
    return re.split(r"[.!?;\n]\s*", before)[-1]
