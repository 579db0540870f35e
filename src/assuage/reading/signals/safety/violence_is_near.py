"""Violence now: somebody hits, breaks in, follows, waits outside."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.moment import is_here, is_past_danger
from assuage.reading.passage import Passage
from assuage.reading.reading import Emotion, Safety
from assuage.reading.signal import HOUSE, Cue, Signal
from assuage.reading.together import together

_BOSSES = frozenset(
    "boss wife mum mom mother missus bride editor client teacher coach landlord sister manager daughter".split()
)
_ONLINE = frozenset(
    "twitter instagram insta facebook tiktok page profile list newsletter market sales competition competitor".split()
)


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """Somebody, what they do at this moment, and whom or what they do it to."""
    if is_past_danger(passage):
        return
    words = passage.words
    for first, last in together(passage, f"{name}/somebody", f"{name}/does", f"{name}/to", within=7):
        near = frozenset(words[first : last + 3])
        if near & _ONLINE or not is_here(passage, first):
            continue
        if "kill" in near and frozenset(words[max(0, first - 1) : last]) & _BOSSES:
            continue  # "my boss is going to kill me if the flyers are late"
        yield _cue(passage, first, last)
    for first, last in together(passage, f"{name}/somebody", f"{name}/waits", within=3):
        if passage.of(f"{name}/menace") and is_here(passage, first):
            yield _cue(passage, first, last)
    for found in passage.of(f"{name}/plain"):
        if not passage.is_quoted(found.first) and is_here(passage, found.first):
            yield _cue(passage, found.first, found.last)


def _cue(passage: Passage, first: int, last: int) -> Cue:
    return Cue(passage.span(first, last), safety=Safety.EMERGENCY, feelings=((Emotion.FEAR, 0.8),))


signal = Signal(
    why="They may have a minute to type, and somebody may read over their shoulder. Short, quiet, and the police first.",
    source=HOUSE,
    phrases={
        "somebody": """
            2: he, she, they, husband, wife, boyfriend, girlfriend, partner, ex, man, men, someone, somebody, bloke, guy, intruder, burglar*
            2: stalker, neighbour, neighbor, lads, stranger, father, stepdad, stepfather, brother, son, landlord, bailiff*, driver, engineer
        """,
        "does": """
            2: hitting, beating, kicking, punching, strangling, choking, attacking, chasing, stabbing, hurting, threatening, following, kicks, punches, beats, screaming at, throwing, waving, swinging, holding me, grabbing, grabbed, pushing, pushed, shoved, drunk and, going mad, going crazy, kicking off, dragging
            2: breaking in, breaking into, trying to get in, trying to break, trying to force, trying to kill, trying to get into, forcing, climbing
            2: smashing, banging on, hammering on, pounding on, going to kill, going to hurt, will kill, will hurt, keeps hitting, has hit, hit, hits
            2: will not let, pointing a, holding a, attacked, just hit, started hitting, got in through, broken in, broke in, got into
        """,
        "to": """
            2: me, us, door, my door, the door, front door, back door, the window, our window, window, my house, the house, our house, the flat, my flat
            2: my mum/mother/son/daughter/sister/child/kids/wife, the children, her, him, them, through the .. door/window, the garden, a knife, a gun
        """,
        "waits": "2: outside (my/the/our) (house/flat/door/window), outside again, outside now, outside and, outside, at the/my door, downstairs, in the garden, in the house",
        "menace": """
            2: scared, frightened, terrified, knife, gun, my ex, the ex, banging, police, hiding, restraining order, shouting, drunk, kicking
            2: has (got) the/a (spare) key, spare key, hurry, help me, will not leave, refuses to leave, followed me, found me, hit me, hurt me, kill
            2: non-molestation, injunction, threaten*, afraid, do not ring, cannot talk, screaming, smash*, stalk*
        """,
        "plain": """
            2: neighbour/neighbor/woman/girl/child/someone/somebody/she (is/are) screaming and/for, screaming for help, hear .. screaming, screams .. next door/upstairs/downstairs, screaming .. glass/smashing/crying/help, he/she is smashing the/my/our, strange man (is) in/outside/walking/looking/round/at, man (is) walking round/around my/our garden/house, prowler, someone/somebody (is) in my/our/the garden/yard/loft/shed/house, shots fired, heard shots, gunshots, people fighting, with a knife in, pulled a knife, pulled a gun
            2: hiding in the bathroom/bedroom/wardrobe/toilet/cupboard/kitchen/loft/garden, hiding from him/her/them, has (got) a knife/gun/machete/bat .. now/here/me
            2: being attacked, being followed home, i am being followed, he is going to kill us/me, is going to kill us, someone in my/the house/garden/flat
            2: somebody in my/the house/garden/flat, intruder in, not safe to talk, cannot talk he, he can hear, he will hear me, will not let me leave/out/go
            2: will not let us leave/out/go, held (me/us) against, holding me/us hostage, he hit me, she hit me, hit me again, strangled me, choked me, raped me
            2: assaulted me just/now, call/get/send/ring/need (the) police .. now/quick/quickly/please, has found my new address, gave him my address
            2: he/she is on his/her way here/over, is coming to kill, coming for me and, standing over me, making me transfer/send/type/pay, forcing me to transfer/send/pay
            2: at knifepoint, at gunpoint, being robbed, are robbing us, being held up, armed robber*, a fight in, fighting in the/your shop/store/branch
            2: man/bloke/guy/someone/somebody/stranger/they (is/are/keeps/was) trying my/our/the (front/back/side/patio/bedroom) door/doors/handle/handles/window/windows/lock/locks
            2: man/bloke/guy/someone/somebody/stranger (is/keeps) trying the handle of
            2: given him my (new) address, told him where i live, knows where i live now, husband/boyfriend/partner hit me, locked me in
        """,
    },
    hear=hear,
    hears=(
        "my husband is hitting me, please get someone to this address",
        "He's outside again and he's got the spare key.",
        "somebody is trying to get in through the back door right now",
        "I'm hiding in the bathroom, he can hear if I ring",
        "there's a man trying my back door",
        "somebody keeps trying the handle of my front door",
    ),
    leaves=(
        "He's outside the delivery area, so can I send it to my work?",
        "My boss is going to kill me if the flyers are late.",
        "A man broke in last year, so we'd like a quote for an alarm.",
        "Someone is following me on Instagram pretending to be your shop.",
        "The driver is outside, thanks, I can see him.",
        "We are trying the door sensor again tonight.",
    ),
)
