"""Parting for good: goodbyes said, things given away, means laid ready, a bridge stood on."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.reading import Emotion, Safety
from assuage.reading.sayings import is_light
from assuage.reading.signal import HOUSE, Cue, Signal
from assuage.reading.together import together
from assuage.reading.tone import grievances, is_glad

_TRADE = frozenset(
    """pharmacy order ordered delivered delivery stock sell refund price photo photos view camera toll hotel restaurant walk game cards
    player fishing picnic wedding traffic closed directions concert ferry colleague leaving retirement retiring contract company provider service
    subscription sim broadband supplier bank switch switching sat nav drone poster print ticket tickets platform train station""".split()
)


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """Parting with people, with means, or with everything; leaving a firm, a job or a station is not that."""
    here = frozenset(passage.words)
    if is_glad(passage) or grievances(passage) > 2:
        return
    pairs = (
        (together(passage, f"{name}/goodbyes", f"{name}/people", within=8), _TRADE),
        (together(passage, f"{name}/ready", f"{name}/means", within=6), _TRADE),
        (together(passage, f"{name}/standing", f"{name}/edges", within=6), _TRADE),
        (together(passage, f"{name}/others", f"{name}/sorry-for-all", within=12), frozenset(("refund",))),
        (together(passage, f"{name}/going", f"{name}/no-need", within=10), _TRADE),
        (together(passage, f"{name}/giving", f"{name}/away", within=6), _TRADE | {"charity"}),
    )
    for pair, unless in pairs:
        for first, last in pair:
            if not passage.sentence_set(first) & unless and not is_light(passage, first, last):
                yield _cue(passage, first, last)
    if not here & _TRADE:
        if passage.of(f"{name}/relief"):
            for found in passage.of(f"{name}/last"):
                if not passage.is_quoted(found.first) and not is_light(passage, found.first, found.last):
                    yield _cue(passage, found.first, found.last)
        for found in passage.of(f"{name}/plain"):
            if not passage.is_quoted(found.first) and not is_light(passage, found.first, found.last):
                yield _cue(passage, found.first, found.last)


def _cue(passage: Passage, first: int, last: int) -> Cue:
    return Cue(
        passage.span(first, last), safety=Safety.SELF_HARM, feelings=((Emotion.SADNESS, 0.8), (Emotion.FEAR, 0.4))
    )


signal = Signal(
    why="A farewell is a plan that has been made. There may be an evening left in which to answer.",
    source=HOUSE,
    phrases={
        "goodbyes": """
            2: said/saying/say/made/making (my/our/all) goodbye/goodbyes/farewell/farewells/peace, my goodbyes, written/wrote/writing/left/leaving/write/leave (a/my/the) letter/letters/note/notes
            2: goodbye letter/letters/note/notes/video/message/text/messages, a note for
        """,
        "people": """
            2: everyone, everybody, kids, children, mum, mom, dad, wife, husband, sister, brother, son, daughter, family, people, those who, who matter, them all, loved ones
            2: all of them, my boys, my girls, my mother, my father, the dog, the few, friends, each of, for when, to find, when they find
        """,
        "ready": """
            2: saving up, saved up, saving, hoarding, hoarded, stockpil*, collecting, counting, counted, enough, laid out, lined up, in front of me, on the table, next to me
            2: beside me, in my hand, in my hands, i have got, i have the, i have a, i bought a, i have bought, ready, all my, a whole box of, all of my
        """,
        "means": "2: tablets, pills, paracetamol, sleeping tablets/pills, antidepressants, morphine, insulin pens, rope, noose, razor, razor blade*, blades, shotgun, gun and, a bottle of pills",
        "standing": """
            2: i am (standing/sitting/sat/stood/up/out) on, i am (parked/standing/sitting/sat/stood) at/by/near/under, looking at, looking down from, looking over, walking to, walk to, driving to
            2: standing on, sitting on, sat on, stood on, on my way to, climbed, end up on, keep going to, i am going up to
        """,
        "edges": "2: the bridge, a bridge, the roof, the ledge, a ledge, the edge, the cliff, the cliffs, the tracks, the railway line, the viaduct, the multi storey, the parapet, the railing, top of the flats, the river, the top floor, the weir",
        "others": """
            2: my/our son/daughter/brother/sister/mum/dad/mother/father/husband/wife/partner/friend/mate/flatmate/cousin/nephew/niece/boyfriend/girlfriend/ex, he, she, a customer, your driver, somebody, someone
        """,
        "sorry-for-all": """
            2: sorry for everything, loves us all, love us all, love you all and, texted goodbye, sent goodbye, saying goodbye, said goodbye to, goodbye message/text/note/video, left a note
            2: look after the dog/kids/cat/children, will not be found, going to jump, is going to do something, do something stupid, is on the bridge/roof/ledge, taken all, not want to live, wants to end
            2: cannot go on, not to look for him/her, is suicidal, feeling suicidal, threatened suicide
        """,
        "going": "2: where i am going, where i am headed, where i go next, after tonight, after tomorrow, after friday, after this weekend, after the weekend, by the time, soon, by then, from monday",
        "no-need": """
            2: will not need, shall not need, shan not need, not need it/them/any/a, not be needing, no one/nobody will ask/miss/look/notice, will be gone, will not be here, will not be alive, will not matter, be dead, not be reading
            2: it will all be over, be out of your hair for good, be at peace, be free of
        """,
        "last": "2: my last day, my last night, my last week, my last evening, my last one, will be my last, is my last",
        "relief": "2: easier for everyone/everybody/them/you, better for everyone/everybody/them, easier on everyone/everybody/them, a weight off everyone/everybody, nobody/no one will have to, off their hands, out of everyone/everybody",
        "giving": "2: give, given, giving, gave, rehome, rehomed, rehoming, found a home for, put in order, putting in order, sorting out, sorted out, transferring, leave, leaving",
        "away": "2: everything away, it all away, all my things, all my stuff, my dog .. home, my cat .. home, my affairs, all of it away, everything to my, my things to my, my cat to, my dog to",
        "plain": """
            2: by the time you read this, by the time anybody/anyone reads this, by the time you get this, this is goodbye, final goodbye, last goodbye, suicide note, my last words
            2: last thing i will ever, last email i will ever, last message i will ever, affairs in order, made my peace, make my peace, i am at peace with it, at peace with my decision, i have made my decision and
            2: join my husband/wife/mum/son/daughter soon, be with my husband/wife/mum/mother/son/daughter/dad again soon, see her/him again soon on the other, tell my kids/wife/mum/husband/daughter/son i love/loved
            2: tell my kids/wife/mum/husband/daughter/son .. sorry, who gets the insurance if i, pay out if i kill/jump/die by, pay out for suicide, cover suicide, suicide clause, does it pay if i
            2: pays it off and, so the insurance pays, insurance will pay .. when i am gone, easier dead, i will not see christmas/summer/spring
        """,
    },
    hear=hear,
    hears=(
        "I have said my goodbyes to the few people who matter.",
        "been saving up my tablets since the letter came",
        "I'm looking at the bridge from the car as I type this",
        "My brother says he's sorry for everything, and his phone is off.",
        "Where I am going I shan't need it, and nobody will ask after me.",
        "I've decided Friday's my last day. It'll be easier for everyone.",
    ),
    leaves=(
        "I've said goodbye to your company for good.",
        "Your courier left a note for my neighbour.",
        "We're standing on the bridge platform, where does the train stop?",
        "I've been saving for a tablet, which do you advise?",
        "Do you sell climbing rope?",
        "I left a note on the door for the driver.",
        "I've decided that Friday is my last day with your company. It will be easier for everyone.",
        "Friday is my last day at work, so please send it home instead.",
    ),
)
