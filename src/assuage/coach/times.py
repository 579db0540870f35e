"""Whether words name a time: a date, a weekday, an hour, a length from now. "Soon" and "shortly" are none."""

from __future__ import annotations

import re

_NUMBER = (
    r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|thirty|forty|few|couple of|half an)"
)
_UNIT = r"(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|fortnights?)"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_TIME = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|tmrw|tmr|today|tonight|noon|midday|midnight"
    r"|lunchtime|now|immediately|straight ?away|right away)\b"
    rf"|\b(?:within|in|in the next|for|after|next|another|every|takes?)(?: the)?(?: next)? (?:about |around "
    rf"|roughly )?{_NUMBER}(?:[ -](?:to|or|-)[ -]?\d+|[-–]\d+)? (?:\w+ )?{_UNIT}\b|\b\d+(?:[-–]| to )?\d* (?:working "
    rf"|business )?{_UNIT}\b"
    rf"|\b(?:two|three|five|ten|fifteen|twenty|thirty|one|half an) {_UNIT}\b"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}\b|\b{_MONTH} \d{{1,2}}\b|\b(?:on|by|until|before|from"
    rf"|after) the \d{{1,2}}(?:st|nd|rd|th)\b|\b\d{{1,2}}/\d{{1,2}}\b"
    r"|\b(?:by|at|before|until|till|from|after|around|about|between|and|to) (?:\d{1,2}(?:[:.]\d\d)?(?! ?%)|(?:one|two"
    r"|three|four|five|six|seven|eight|nine|ten|eleven|twelve))(?= ?(?:am|pm|a\.m|p\.m|o'clock)?(?:[,.;:!?)]|$"
    r"|\s))(?! (?:other|more|of|people|items|pounds|euros|times|working))"
    r"|\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)\b|\b\d{1,2}:\d\d\b"
    r"|\b(?:this|next|later this|by the end of(?: the| this)?|end of(?: the| this)?|close of) (?:morning|afternoon"
    r"|evening|week|weekend|month|year|day|business|hour|shift|minute|second)\b|\beod\b|\bcob\b"
    r"|\bthe (?:same )?(?:hour|minute|day|moment) (?:it|you)\b|\bthat day\b|\bthe same (?:day|hour|evening)\b"
    r"|\bwithin the (?:hour|day|week)\b|\bsame[- ]day\b|\bon (?:his|her|its|their) way\b"
)
_WORD = re.compile(r"[a-z]+|\d")
_MAY = frozenset(  # one of these stands in every time: a plain look spares most sentences the long one
    "0 1 2 3 4 5 6 7 8 9 mondays monday tuesdays tuesday wednesdays wednesday thursdays thursday fridays friday saturdays "
    "saturday sundays sunday tomorrow tmrw tmr today tonight noon midday midnight lunchtime now immediately straight "
    "straightaway right away minute minutes min mins hour hours hr hrs day days week weeks month months fortnight "
    "fortnights one two three four five six seven eight nine ten eleven twelve morning afternoon evening weekend year "
    "business shift second eod cob moment way".split()
)
_GONE_BY = re.compile(
    r"\b(?:since|last|ago|was|were|been|had|yesterday|waited|waiting|late|overdue|came|ordered|missed|happened|for)\b"
)


def names_a_time(words: str) -> bool:
    """Whether *words*, in lower case, name a time.

    >>> names_a_time("i'll ring by noon"), names_a_time("i'll ring as soon as i can")
    (True, False)
    """
    return not _MAY.isdisjoint(_WORD.findall(words)) and _TIME.search(words) is not None


def names_a_time_to_come(words: str) -> bool:
    """The same for a sentence beside the promise, whose time may belong to the past: "stuck since Monday"."""
    return names_a_time(words) and _GONE_BY.search(words) is None
