"""The reply calls the customer by a name, a title or a pronoun that is not theirs."""

import re
import unicodedata
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Example, Spot
from assuage.coach.draft import Draft
from assuage.conversation.circumstances import Circumstances
from assuage.language.span import Span

_NAME = r"(?![a-zß-ÿ])[^\W\d_][\w'’-]+"  # begins with a capital, or belongs to a script without them
_TITLE = r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Madam|Frau|Herr|Mme)"
_GREETED = re.compile(
    rf"^[ \t]*(?:[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey|[Hh]iya|[Gg]ood (?:morning|afternoon|evening)|[Gg]reetings),? (?P<called>(?:{_TITLE}\.? )?{_NAME}(?: {_NAME}){{0,2}})\s*(?=[,!.:\n-]|$)",
    re.MULTILINE,
)
_ADDRESSED = re.compile(
    rf"(?:(?:^|[.!?]\s+)(?P<first>{_TITLE}\.? [A-Z][\w'’-]+),\s"
    rf"|\b(?:[Tt]hank you|[Tt]hanks|[Ss]orry|[Ww]elcome back|[Yy]es|[Nn]o|[Oo]f course|[Rr]ight)(?: again| so much)?, "
    rf"(?P<second>(?:{_TITLE}\.? )?[A-Z][\w'’-]+)\s*(?=[.,!?]|$)"
    rf"|\b[Ss]orry (?P<third>(?!I\b|We\b|Your?\b)[A-Z][\w'’-]+),\s"
    rf"|(?<!manager)(?<!colleague)(?<!engineer)(?<!driver)(?<!nurse)(?<!team), "
    rf"(?P<fourth>{_TITLE}\.? [A-Z][\w'’-]+)(?=[.!?]|$))",
    re.MULTILINE,
)
_NOBODY = frozenset(
    "there all team everyone everybody sir madam customer client guest friend both again folks guys sirs member ladies "
    "gentlemen neighbour passenger valued colleague reader traveller resident tenant student patient parent".split()
)
_MEN, _WOMEN = frozenset({"mr", "sir", "herr"}), frozenset({"mrs", "ms", "miss", "madam", "frau", "mme", "ma'am"})
_PRONOUNS = re.compile(r"\((\w+)/\w+(?:/\w+)?\)")
_OF_THEM = re.compile(r"\bthat (he|she)(?: is|'s| was| has| will| needs| wants| had)\b")


def _look(draft: Draft) -> Iterator[Spot]:
    known = draft.circumstances.customer_name
    if not known:
        return
    pronouns = _PRONOUNS.search(known)
    names = _parts(_PRONOUNS.sub("", known))
    signed = {_folded(word) for word in re.findall(r"[^\W\d_][\w'’-]+", draft.customers_words.text)}
    for pattern in (_GREETED, _ADDRESSED):
        for found in pattern.finditer(draft.text):
            group = found.lastgroup or "called"
            span = Span(*found.span(group))
            if not draft.is_quoted(span) and _is_wrong(_parts(found[group]), names, signed):
                yield Spot(span)
    if pronouns and (meant := pronouns[1].lower()) in ("they", "she", "he"):
        for found in _OF_THEM.finditer(draft.plain.text):
            if found[1] != meant:
                yield Spot(Span(*found.span(1)))


def _is_wrong(called: list[str], names: list[str], signed: set[str]) -> bool:
    titles, words = [part for part in called if part in _TITLES], [part for part in called if part not in _TITLES]
    own_titles = {part for part in names if part in _TITLES}
    own = {part for part in names if part not in _TITLES}
    for title in titles:
        for these, others in ((_MEN, _WOMEN), (_WOMEN, _MEN)):
            if title in these and own_titles & others:
                return True
    words = [word for word in words if word not in _NOBODY]
    return bool(words) and bool(own) and not any(word in own or word in signed for word in words)


_TITLES = _MEN | _WOMEN | {"dr", "prof", "mx"}


def _parts(name: str) -> list[str]:
    return [_folded(word) for word in re.findall(r"[^\W\d_][\w'’-]*", name)]


def _folded(word: str) -> str:
    """Lower case without accents, so that "Renée" and "Renee" are one."""
    letters = unicodedata.normalize("NFKD", word.lower())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


_NAIR = Circumstances(customer_name="Ms Asha Perera")
check = Check(
    severity="error",
    why="A wrong name says at once that nobody was listening.",
    source=Source(work="Assuage", where="docs/explanation/tone.md", supports="house opinion"),
    look=_look,
    say="This is not the customer's name, title or pronoun.",
    reword="Write the name as the customer writes it.",
    bad=(
        Example("Dear Mr Perera, the lamp is on its way.", to="lamp?", knowing=_NAIR),
        Example("Hi Ascha, the lamp is on its way.", to="lamp?", knowing=_NAIR),
        Example("Hello Monica,\nthe lamp is on its way.", to="lamp?", knowing=_NAIR),
        Example("Done. Thank you, Mr Brandt.", to="lamp?", knowing=_NAIR),
        Example(
            "I've told Tom that he is waiting.", to="hi", knowing=Circumstances(customer_name="Kim Ode (they/them)")
        ),
    ),
    good=(
        Example("Dear Ms Perera, the lamp is on its way.", to="lamp?", knowing=_NAIR),
        Example("Hi Asha!", to="lamp?", knowing=_NAIR),
        Example("Hi Ash, it's here.", to="lamp? Ash", knowing=_NAIR),
        Example("I've asked Monica in the shop to hold it.", to="lamp?", knowing=_NAIR),
        Example("Hello there, it's here.", to="lamp?", knowing=_NAIR),
        Example("Hello,\nMonica from the depot has it.", to="lamp?", knowing=_NAIR),
        "Dear Mr Brandt, it's here.",
    ),
)
