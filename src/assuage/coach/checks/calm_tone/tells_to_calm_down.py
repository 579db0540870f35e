"""The reply tells the customer to feel less, or to speak more quietly."""

from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Draft, Spot, says
from assuage.coach.rewording import is_whole_clause, why_upset

_COMMANDS = says(
        "[please|let us|let's all] [just] (calm|settle|simmer|quieten|cool) [yourself] down",
        "(cool|chill) [out|off]",
        "^ [please|now|so|ok|okay|sir|madam|just|well] [just] relax",
        "(try to|need to|have to|want you to|you to|you should|you must|you can) relax",
        "calm yourself",
        "(stay|keep|remain|be|keep it) calm",
        "(take|have) a [few|couple of] [nice|long] [deep] breath*",
        "take (it|things) easy",
        "(stop|quit) (shouting|yelling|screaming|panicking|freaking out|raging)",
        "(lower|mind|watch|change|moderate) your (voice|tone|volume)",
        "keep your (voice|tone) down",
        "(try not to|do not|not to|no need to|stop) rais* your voice",
        "no (need|reason|point|use|call|cause) (to|for|in) [be|being|get|getting] [so|all|that|this] (shout*|yell*|angry|upset|raise your voice|raising your voice|worked up|cross|agitated|emotional|panic*|alarmed|all this anger|that tone|this tone|hysteri*|drama|rude*|capitals)",
        "(do not|try not to|you should not) (be|get) [so|too|all] (angry|upset|mad|worked up|cross|agitated|emotional|hysterical|annoyed|frustrated|dramatic)",
        "(keep|leave|take) [the|your] emotions out of (this|it)",
        "get a grip",
        "control (yourself|your temper|your emotions|your anger)",
        "compose yourself",
        "^ deep breath*",
        "watch how you (speak|talk|write) to (me|us)",
        "pull yourself together",
        but_not=(
            "calm down (corner|room|area|box|kit|app|tea|spray)",
            "to relax in",
            "(it|them|this|that|they|these|dust|foam|things) [to] [all] (settle|cool|calm|simmer) [back] (down|off)",
            "(leave|let|allow) ... (to cool|to settle|to relax|to chill|cool off|cool down|settle down)",
            "chill (the|it|for|in|overnight)",
            "(i|we) (stay|keep|remain|will stay|will keep|will remain) [very] calm",
            "(somewhere|out and|outside) ... breath*",
        ),
    )  # fmt: skip


def _look(draft: Draft) -> Iterator[Spot]:
    for spot in _COMMANDS(draft):
        grants = why_upset(draft) if is_whole_clause(draft, spot.span) else ""
        yield Spot(spot.span, replacement=grants)


check = Check(
    severity="error",
    why="Being told to be calm says that the anger has no cause, and people answer that with more of it.",
    source=Source(
        work="Benitez, Howard & Cheavens 2020, Journal of Positive Psychology",
        where="experiment on validating and invalidating anger",
        supports="related",
    ),
    look=_look,
    say="Telling somebody to be calm tells them they have no reason to be upset.",
    reword="Drop the command; name what caused the feeling and the first thing you are doing about it.",
    bad=(
        "Deep breath, madam, it will come.",
        "Would you try not to raise your voice at my colleague?",
        "Please calm down, madam, and we will look at it.",
        "First of all, take a deep breath.",
        "There is no reason to raise your voice.",
        "Just relax, the van is on its way.",
        "Try not to get so worked up about a parcel.",
    ),
    good=(
        "Take the tablet before a deep breath test at the clinic.",
        "You raised your voice because nobody listened, and now I do.",
        "I will stay calm and stay on the line until the plumber is there.",
        "The calm down corner on floor two opens again in May.",
        "Nobody here will ask you to calm down.",
        "Your class, Breathe and Relax, moves to Thursday.",
        "Pour the cider slowly and let it settle down before you serve it.",
        'You wrote that the driver shouted "calm down" at you. He should not have.',
    ),
)
