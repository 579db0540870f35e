"""Classes of words that phrases call by name: who is spoken of, what is praised, what hurts."""

from __future__ import annotations


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


CLASSES: dict[str, frozenset[str]] = {
    # One person, or the people, on the other side of the counter.
    "staff": _listed(
        """agent agents advisor advisors adviser advisers rep reps representative operator operators assistant assistants
        clerk clerks cashier receptionist receptionists waiter waiters waitress barista server manager managers supervisor
        boss driver drivers courier couriers rider riders postman engineer engineers technician technicians fitter fitters
        plumber electrician installer installers mechanic mechanics worker workers employee employees colleague colleagues
        staff team teammate teammates guard bouncer doorman usher steward nurse doctor dentist teacher tutor warden officer
        inspector landlord seller buyer mod mods moderator moderators gm host hostess salesman salesmen saleswoman rep
        bloke guy guys lad lads man woman girl girls boy boys fella chap lady kid person people folk conductor porter
        cleaner cleaners caretaker hacker hackers scammer thief trainee temp intern gm bot chatbot handler adjuster
        accountant solicitor vet surgeon pilot crew stewardess concierge housekeeper chef cook butcher baker builder
        builders sparky tradesman handyman removal delivery sales techs tech admin admins"""
    ),
    "firm": _listed(
        """company companies firm firms business outfit corporation organisation organization bank shop store airline hotel
        restaurant council brand insurer provider supplier retailer office branch department call-centre centre center
        school clinic hospital practice agency service services management
        head-office headquarters hq operation show chain dealership garage gym carrier network utility board shower"""
    ),
    "thing": _listed(
        """thing things app apps website site page form forms system systems machine printer router box phone line lines
        policy policies rule rules fee fees charge charges bill bills invoice letter letters email emails message messages
        text texts parcel package order orders delivery deliveries product products item items device laptop computer
        screen update software password code login account ticket tickets queue music menu button link chat chatbot
        bot robot weather traffic car van train bus flight boiler washer dryer oven fridge kettle toaster lamp sofa bed
        chair table door lock key keys meter cable charger battery remote telly tv shoes boots dress coat jacket shirt
        food meal pizza burger coffee room hotel day week year month morning night holiday process procedure survey surveys
        excuse excuses idea joke mess state situation wait waiting hold call calls number answer answers question questions
        reply replies response offer voucher refund money price prices deal contract service buyer postman wifi internet
        broadband signal connection card scanner till filter captcha paperwork reason way bit lot place company firm bank
        shop store service stuff job work luck mistake typo error errors game gun wheel tyre engine"""
    ),
    "relation": _listed(
        """mum mom mother dad father wife husband partner girlfriend boyfriend son daughter brother sister nan gran grandma
        granny grandad grandfather grandmother uncle aunt auntie cousin neighbour neighbor friend friends mate flatmate
        housemate boss colleague ex child children kid kids baby toddler dog cat niece nephew customer customers family
        someone somebody everyone teenager stranger passenger bloke man woman he she they"""
    ),
    "i": _listed("i we me us"),
    "my": _listed("my our"),
    "be": _listed("am are is was were be been being"),
    "have": _listed("have has had having"),
    "modal": _listed("will would shall should could can may might must"),
    "number": _listed(
        """two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty
        sixty hundred dozen dozens several countless umpteen multiple many hundreds thousand 2 3 4 5 6 7 8 9 10 11 12 13 14
        15 16 17 18 19 20 21 24 25 30 35 36 40 41 45 48 50 60 72 90 100"""
    ),
    "ordinal": _listed(
        """second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth umpteenth hundredth 2nd 3rd 4th 5th 6th
        7th 8th 9th 10th 11th 12th nth"""
    ),
    "time": _listed(
        """minute minutes hour hours day days week weeks fortnight month months year years evening evenings morning mornings
        weekend weekends"""
    ),
    "day": _listed(
        """monday tuesday wednesday thursday friday saturday sunday today tonight tomorrow yesterday january february march
        april june july august september october november december christmas easter noon midnight lunchtime"""
    ),
    "very": _listed(
        """so very really absolutely completely totally utterly extremely incredibly beyond bloody fucking damn damned quite
        pretty rather seriously thoroughly deeply truly properly just downright plain simply genuinely fuming bitterly
        well super too hella flipping freaking such a an the most complete total utter absolute real right proper pure"""
    ),
    "good": _listed(
        """good great lovely brilliant fantastic wonderful excellent amazing perfect superb marvellous terrific fabulous
        splendid nice magic ace class super stellar outstanding impressive delightful"""
    ),
    "good_one": _listed(
        """legend legends star stars angel angels saint saints hero heroes gem gems genius wizard wizards lifesaver lifesavers
        beauty treasure diamond champion champ champs mvp queen king goddess dream marvel wonder best tops magic sunshine
        kind lovely great amazing brilliant wonderful fantastic funny clever good superb marvellous helpful patient perfect"""
    ),
}
CLASSES["victim"] = CLASSES["staff"] | _listed(
    "you your him his her them their whoever yourself someone anybody anyone everyone everybody all one yours"
)
CLASSES["harm"] = _listed(
    """kill murder shoot stab punch hit smash break strangle choke hurt burn bomb cut slit beat kick batter knock bury
    gut drown poison slash torch slap thump deck throttle decapitate behead execute lynch cripple maim torture crush rip
    snap bash clobber pummel whip skin rape assault attack destroy injure break blow hang ruin end harm drag throw shove
    firebomb headbutt glass knife run scratch drop bite chop saw skewer nail scald slice batter flatten floor"""
)
CLASSES["harmed"] = _listed(
    """shot hanged hung stabbed killed murdered beaten burned burnt lynched executed strangled gassed drowned raped bombed
    dead buried shot whipped flogged crippled maimed tortured punched slapped kicked knifed castrated"""
)
CLASSES["intent"] = _listed(
    "will would going swear want love like shall should could might must ought need about gladly"
)
CLASSES["weapon"] = _listed(
    """knife knives blade bat gun guns shotgun rifle pistol hammer axe machete petrol brick bricks crowbar acid chainsaw
    rope bullet bullets bomb matches lighter hatchet chisel wrench brace dagger sword pickaxe
    sledgehammer screwdriver spanner saw razor crossbow shovel pitchfork scissors"""
)
CLASSES["body"] = _listed(
    """face nose teeth neck throat legs leg arms arm fingers kneecap kneecaps knees skull head jaw bones ribs back eyes
    hands hand lights door window windows car house shop office building depot warehouse tyres branch van desk counter"""
)

# Peoples and creeds, as nouns for many ("Romanians") and as words before a noun ("Romanian driver"). They say nothing
# by themselves; signals of contempt look at what is said about them.
CLASSES["peoples"] = _listed(
    """indians pakistanis bangladeshis asians africans nigerians ghanaians kenyans somalis romanians bulgarians russians ukrainians
    albanians gypsies travellers arabs turks iranians iraqis syrians afghans mexicans latinos brazilians filipinos vietnamese poles
    jews muslims hindus sikhs catholics protestants christians blacks whites browns brits yanks americans aussies germans italians
    greeks czechs slovaks serbs kurds tamils nepalis jamaicans ethiopians eritreans sudanese chinese japanese koreans irish
    immigrants migrants foreigners refugees gays lesbians homosexuals queers trannies transgenders cripples spastics retards northerners southerners
    zimbabweans zulus xhosas orientals latins balkans lithuanians latvians boomers pensioners"""
)
CLASSES["of-a-people"] = _listed(
    """indian pakistani bangladeshi asian african nigerian ghanaian kenyan somali romanian bulgarian russian ukrainian albanian gypsy
    arab turkish iranian iraqi syrian afghan mexican latino brazilian filipino filipina vietnamese polish jewish muslim islamic hindu
    sikh catholic protestant black brown chinese japanese korean irish foreign immigrant migrant gay lesbian homosexual queer trans
    transgender disabled autistic deaf blind stuttering czech slovak jamaican ethiopian eritrean zimbabwean lithuanian latvian oriental coloured
    colored welsh scottish mongolian thai greek italian spanish portuguese"""
)

# Those who may come to harm, and what keeps them from it.
CLASSES["kin"] = _listed(
    """mum mom mam mummy mother dad daddy father wife husband partner girlfriend boyfriend fiance fiancee son daughter brother
    sister nan nana gran grandma granny nanny grandad grandpa granddad grandfather grandmother grandson granddaughter
    uncle aunt auntie aunty cousin niece nephew child children kid kids baby babies toddler infant newborn bub bairn wean twins
    neighbour neighbor friend mate flatmate housemate roommate colleague lodger tenant pensioner patient resident"""
)
CLASSES["child"] = _listed(
    "child children kid kids baby babies toddler infant newborn son daughter grandson granddaughter twins bairn girl boy"
)
CLASSES["person"] = CLASSES["kin"] | _listed(
    "i me we us he she him her them they someone somebody person people man woman lady gentleman guy bloke girl boy driver engineer customer"
)
CLASSES["vital"] = _listed(
    """insulin oxygen inhaler inhalers epipen epipens ventilator dialysis nebuliser nebulizer concentrator warfarin
    adrenaline epinephrine morphine cpap bipap glucagon hydrocortisone defibrillator"""
)
CLASSES["medicine"] = _listed(
    """medicine medicines medication medications meds tablets tablet pills pill prescription prescriptions dose dosage capsules
    antibiotics painkillers patches drip"""
)
CLASSES["poison"] = _listed(
    """bleach battery batteries detergent descaler cleaner antifreeze magnet magnets silica poison pod pods capsule paint
    tablets pills medicine medication glass acid ammonia petrol weedkiller thinner thinners screw nail coin bead beads button
    paracetamol ibuprofen nicotine disinfectant"""
)

# Subjects that are neither the writer nor the reader.
THIRD_PARTIES = CLASSES["relation"] | _listed("he she they it who her him them his their")
SELF = _listed("i we me us my our myself mine ourselves")
YOU = _listed("you your yours yourself yourselves")

NEGATORS = _listed("not no never without nothing nobody none neither nor hardly barely scarcely stopped stop isnt zero")
UNDENYING = {  # negator + next word that denies nothing
    "not": _listed("only just merely simply believe stand bear"),
    "no": _listed("wonder doubt longer"),
    "nothing": _listed("but short"),
}
