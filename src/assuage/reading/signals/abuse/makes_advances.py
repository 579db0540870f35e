"""Sexual remarks and propositions to the person who answers."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.reading import Abuse, Target
from assuage.reading.signal import HOUSE, Cue, Signal, quoted, told
from assuage.reading.together import together

_PLAIN = frozenset(
    """send your you naked massage cuddle what room join my photo picture nice lovely show let naughty good bend kiss are on
    have got when keep take in so daddy""".split()
)
_SURE_STARTS = (
    "what is your cup", "your cup size", "your bra size", "do i get your", "your underwear", "send nudes", "sleep with me", "what turns you on", "bra size", "cup size", "size bra", "make you", "on my face", "get naked", "one night stand", "i would love to", "send me nudes", "your tits", "your boobs", "your breasts", "your pussy", "your cleavage", "my cock", "my dick", "sit on my",
    "what are you wearing", "what you wearing", "in my bed", "are you wet", "you are so hot", "you are so sexy", "you sound", "you are hot",
    "you are sexy", "on your knees", "bend you", "your knickers", "your panties", "your bra", "have sex", "are you single", "take off your",
    "kiss you", "so sexy", "your lips", "your body", "your legs", "your ass", "your bum", "bet you", "you are fit", "on a date", "take you out",
)  # fmt: skip
_PETS = frozenset("babe gorgeous beautiful sexy darling darlin hottie cheeks babes 😘 😏 😈".split())
_SUGGESTIVE = frozenset(
    """bed drink alone voice pic pics insta number tonight wet hard rough moan desk naked top bra tight slow slowly bend single weekend lips
    legs dirty bedroom shower hotel taste kiss touch touched obedient pants cum feel lonely mattress nude undressed wearing pleasure
    night 😘 😏 😈 💦 🍆 🍑""".split()
)
_GOODS = frozenset(
    """order size colour color sizes delivery deliver stock bra knickers lipstick film game book class therapist spa table
    shop product item refund return returns website range pair fabric wear toy toys parcel box mattress invoice address""".split()
)


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """A remark on the reader's body, or a proposition; goods that happen to be intimate are left."""
    words = passage.words
    goods = frozenset(words) & _GOODS
    for lead, other in (("you-in-mind", "undressed"), ("come", "warm")):
        for first, last in together(passage, f"{name}/{lead}", f"{name}/{other}", within=8):
            if not goods | {"lot"} & frozenset(words) and not passage.is_told(first) and not passage.of("thanks"):
                yield _cue(passage, first, last, 0.7)
    pets = [at for at, word in enumerate(words) if word in _PETS]
    suggestive = frozenset(words) & _SUGGESTIVE
    if pets and suggestive - {words[at] for at in pets} and not passage.of("swears"):
        certainty = (0.35 + 0.2 * min(len(suggestive), 2)) * (0.5 if goods or passage.of("thanks") else 1.0)
        yield _cue(passage, pets[0], pets[0] + 1, certainty)
    for found in passage.of(f"{name}/plain"):
        if quoted(passage, found) or told(passage, found):
            continue
        phrase = " ".join(words[found.first : found.last])
        sure = phrase.startswith(_SURE_STARTS)
        certainty = 0.85 if sure else 0.35 if words[found.first] in _PLAIN else 0.6
        if goods - frozenset(words[found.first : found.last]) and not phrase.startswith(
            ("your", "what is your", "show me your")
        ):
            certainty *= 0.35
        if certainty >= 0.2:
            yield _cue(passage, found.first, found.last, certainty)


def _cue(passage: Passage, first: int, last: int, certainty: float) -> Cue:
    return Cue(passage.span(first, last), certainty, abuse=Abuse.SEXUAL, certainty=certainty, target=Target.PERSON)


signal = Signal(
    why="Nobody at a desk has to be looked over; it needs a boundary, even when it is said without heat.",
    source=HOUSE,
    phrases={
        "you-in-mind": """
            2: imagining you, imagine you, picturing you, picture you, thinking of/about you, dreaming of/about you, dreamt of you, dream of you, bet you look/are/taste/feel/smell, i would like/love you, i want you, love to see you
            2: love to have you, want to see you, wish you were, you would look, you look, would not mind you, do you sound, you sound, do you look, i could listen to you, bet your, with you, and you
        """,
        "undressed": """
            2: in bed, in my bed, on my lap, naked, out of that/your uniform/clothes/dress/shirt/skirt, under that/your uniform/clothes/desk/skirt/headset, in my arms, on top of me, underneath me, in the shower, in the bath with, in lingerie, in stockings, in a bikini, in nothing
            2: good in a, on all fours, without clothes, without that, between my, next to me tonight, screaming my name, begging, all night long, body, curves, legs, lips, wet, hard, horny, taste
        """,
        "come": "2: come round, come over, come here, pop round, come to mine, come up, come upstairs, want to come, get yourself over, keep me, you could, you can, why do you not, send you round, stay the night",
        "warm": "2: warm me (up), keep me warm/company/busy, cuddle*, snuggle, share my bed, in my bed, massage me, rub my, stay the night, spend the night, have some fun, show you a good time, make it worth your, no clothes, get naked, in your pyjamas, some fun with me, a good time with",
        "plain": """
        3: your cup/bra/bust/chest/breast size, what is your cup size, do i get your number, can i have your number gorgeous, get your number gorgeous, your number gorgeous, nice rack, nice tits, nice bum, nice ass, nice arse, great tits, great legs
        3: up your skirt, down your top, your underwear, your private parts, what colour are your knickers/pants, what underwear, how about a kiss, give us a kiss, kiss for, i would ruin you, sugar baby, sugar mama, suck on, jerk off, jerking off, playing with myself, hard for you, hard listening
        3: send nudes, do you like it, wanna see my, want to see my
        3: i would love to see/get/have/feel/touch/lick/ride/bend/undress .. you/your
        3: i would like to see/feel/touch/lick/ride/bend/undress .. you/your, get naked, private show
        3: between the sheets, make you scream/moan/come/cum, sugar daddy, sleep with me, one night stand
        3: hook up with, hookup, netflix and chill, friends with benefits, what turns you on, dirty girl
        3: dirty boy, send me something nice/naughty/special, you in lingerie, what do you look like
        3: how big are your, bra size, cup size, size bra, are you a virgin, virgin, thinking about you
        3: dreaming of you, dream about you, your face .. pretty, pretty little, pretty thing, fancy you
        3: i fancy, want you so, want you in, need you in, come and warm, keep me warm, warm my bed, on your lap
        3: on my lap, on my face, in your mouth, my balls, send me nudes, send a nude, send me a pic*, send pics
        3: your tits, your boobs, your breasts, your ass, your arse, your bum, your pussy, your body, your legs
        3: your lips, your knickers, your panties, your bra, your cleavage, my cock, my dick, my penis, suck my
        3: suck me, blow job, blowjob, sit on my, ride my, hone my, polish my, stroke my, touch myself
        3: touching myself, wank over, have sex, sex with you, sleep with you, shag you, shag me, want to fuck
        3: would fuck you, bang you, do you in, bend you, bend over, bend something else, like it rough
        3: moan for, moan down, does it moan, good seeing to, wreck you, finish me off, under your desk
        3: see you naked, u single, go for a drink, spank*, lick you*, lick my, taste you, kiss you, kiss me
        3: undress*, naked, strip for, take off your, take your .. off, what are you wearing, what you wearing
        3: wearing underneath, wearing under, are you wet, makes me hard, make me hard, turns me on, turn me on
        3: turning me on, horny, sexy, sexy voice, sexy accent
        3: you are (so/very/really/well) hot/fit/sexy/gorgeous/beautiful
        3: you sound hot/sexy/fit/gorgeous/cute/lovely, bet you are hot/fit/sexy/beautiful/gorgeous
        3: bet you look, bet you taste, nice voice, gorgeous voice, lovely voice, in my bed, my bed, in bed with
        3: come to bed, come over to mine, come back to mine, back to mine, my place, your place or
        3: hotel room .. join, join me in, room key, keep me company, are you single, you single
        3: got a boyfriend, have a boyfriend, have you got a boyfriend, are you married, what time do you finish
        3: what time do you get off, when do you get off, your number, give me your number, go out with me
        3: date me, on a date, take you out, buy you a drink, drink with me, happy ending, oil or, dirty talk
        3: talk dirty, phone sex, cum on, cum in, cum for, come all over, on your knees, get on your knees
        3: between your legs, under the desk, show me your, let me see your, let me see you, photo of you
        3: picture of you, your onlyfans, only fans, good girl, naughty, kinky, fetish, feet pics, pics of your
        3: threesome, orgasm, masturbat*, boner, thick thighs, cuddle, snuggle, massage
    """,
    },
    hear=hear,
    hears=(
        "What are you wearing under that headset, love?",
        "you sound so sexy, come over to mine",
        "send nudes",
        "Nice voice. Do you sound like that in bed too?",
        "What's your cup size while I wait?",
    ),
    leaves=(
        "What colours do the knickers come in?",
        "I want to book a massage for Friday.",
        "Is the nude lipstick really nude?",
        "Do you have this bra in a 34C cup size?",
        "I was thinking of you lot when the boiler broke in the shower block.",
        "What time do you finish today, so I know when to ring?",
    ),
)
