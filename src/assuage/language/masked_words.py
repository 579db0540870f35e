"""Words that people write in disguise, and what they stand for: f*ck, sh1t, k.i.l.l, fck.

Folding needs the list because a star can stand for any letter: without knowing the words, "5*** hotel" and
"s*** hotel" look alike. Own list; the order matters, because the first word that fits a mask is taken.
"""

from __future__ import annotations


def _listed(words: str) -> tuple[str, ...]:
    return tuple(words.split())


# Commonest first. Endings (-ing, -er, -ed, -s ...) are tried on each of them.
MASKED: tuple[str, ...] = _listed("""
    fuck shit bitch cunt bastard bullshit asshole arsehole wank wanker twat prick dick dickhead cock piss crap
    arse ass motherfucker fucker shithead fuckwit cocksucker bollocks bugger bloody slut whore tosser damn hell
    goddamn douche douchebag idiot moron stupid retard scum kill murder die rape stab shoot hang suicide bomb
    nigger nigga faggot fag paki chink spic kike tranny dyke gook coon wetback raghead sex porn tits boobs pussy
    penis vagina blowjob cum nude nudes horny anal
""")

ENDINGS: tuple[str, ...] = ("", *_listed("ing in er ers ed s es y ty head heads off face up"))

# Spellings that hide nothing but the eye slides over; each is never anything else in English service talk.
_SPELT: dict[str, str] = {
    "fuck": "fck fcuk fuk fuq fvck phuck fuxk fock fuc",
    "fucking": "fkn fking fcking fckn fuking fukin fuckin fucken fkin effing effin f'ing f-ing f'in",
    "fucked": "fcked fuked",
    "shit": "sht shyt shite shitt",
    "bitch": "biatch bytch btch beyotch",
    "cunt": "cnt kunt cvnt",
    "ass": "azz",
    "asshole": "azzhole asshat a-hole ahole",
    "dick": "dik",
    "dickhead": "dikhead",
    "bastard": "bstard basterd",
    "bollocks": "bollox",
    "wanker": "wnker",
    "motherfucker": "mofo muthafucka motherfucka mtherfucker",
    "fuckwit": "fukwit",
    "retard": "rtard",
    "prick": "pr1ck",
    "nigga": "niga nibba",
    "faggot": "fagot",
    "kill": "unalive",
    "kill yourself": "kys",
    "suicide": "sewerslide",
}

ALIASES: dict[str, str] = {spelling: word for word, spellings in _SPELT.items() for spelling in _listed(spellings)}

# Words with a doubled letter that people like to stretch: "stiiill" and "stilllll" must both come back as "still".
DOUBLED: frozenset[str] = frozenset(
    _listed("""
    absolutely access actually added address aggravating agree all annoy annoyed annoying app appalling
    apparently apple ass asshole assume banned basically battle been beer beginning better between bill bloody
    book booking boss bosses bottle buffer bull bullshit bully butt call called calling cancel careless carry
    channel cheer cheers clueless coffee connect connection cool correct current cutting dammit deep difference
    difficult dinner disappointed door dropped dumbass efficient effing effort email embarrassing especially fee
    feed feel feeling fell ffs fill finally flipping follow food fool foot free full fuller funnel funny getting
    goddammit good google green guess hahaha happen happened happening happens happy hell hello hopeless
    horribly hurry immediately inner issue keep kill killing less literally little look looking loop loser
    losses manner matter meet mess message middle money moon moron motherfucker need never off offended offer
    office officer oops pass pathetically piss pissed planner pointless poor press pretty process pull really
    refill roll room running screen see seem seems seen sell seller settle shall sheer shipped shipping shitty
    shoot shopping silly sleep slipped small snapped soon sorry speed spell spineless staff still stood stopped
    stopping street stuff sudden suddenly suffer suffering supper supplier supply support suppose teeth tell
    terrible three toll tomorrow too took tool totally traffic tunnel unacceptable unless useless utterly week
    weekend weeks well wheel wifi will willing winning witty worry worthless wtff yell yellow zipped zoom
""")
)
