"""An account misused, money taken by a stranger, a deception; or a claim that asks us to deceive."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.phrasebook import Found
from assuage.reading.reading import Emotion, Safety
from assuage.reading.signal import HOUSE, Cue, Signal, quoted, said
from assuage.reading.together import together

_DOUBTFUL = frozenset("on from is are was not isn wasn in say keep signed crypto scam text someone".split())
_IMITATED = frozenset(
    "plants plant flowers fur leather tan nails lashes eyelashes grass snow tree trees wood candles food".split()
)
_INNOCENT = frozenset("married mistake wife's allowed permission yours excellent lovely helpful".split()) - {"yours"}
_MONEY = frozenset(
    """card account payment payments bank money bill pin code login password spent taken charge charges charged transaction
    transactions purchase transfer loan identity email text link savings booking fines fine invoice stranger bought""".split()
)


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """What was done in their name, by whom, with what of theirs; a caller's claim; and "is this really you?"."""
    yield from _said(passage, name)
    frames = (
        ("who", "did", "theirs"), ("not-theirs", "money"), ("caller", "claims"), ("message", "real"), ("vanished", "money"), ("sim", "vanished"),
    )  # fmt: skip
    for lead, *others in frames:
        for first, last in together(passage, f"{name}/{lead}", *(f"{name}/{other}" for other in others), within=10):
            here = passage.sentence_set(first)
            if here & _INNOCENT or (lead == "message" and not passage.is_question(first) and "not" not in here):
                continue
            yield Cue(passage.span(first, last), safety=Safety.FRAUD, feelings=((Emotion.FEAR, 0.3),))


def _in_another_sense(passage: Passage, found: Found) -> bool:
    """The doubtful phrases need money or a message in the same text, and no "your" firm called a scam."""
    words = passage.words
    if words[found.first].startswith(("scammers", "fraudsters", "fraud")) and found.last - found.first == 1:
        start, end = passage.sentence_bounds(found.first)
        if "you" in words[start:end] or len(words) <= 6 or passage.is_shouted(found.first):
            return True  # the firm is called so in anger
    if words[found.first] == "fake" and words[found.last : found.last + 1] and words[found.last] in _IMITATED:
        return True
    if words[found.first] not in _DOUBTFUL:
        return False
    here = frozenset(words[found.first : found.last])
    others = frozenset(words) & _MONEY - here
    if words[found.first] == "scam":
        return passage.subject(found.first) in ("you",) or "your" in words or len(words) < 5
    if words[found.first] in ("on", "from"):
        return not frozenset(words) & frozenset(
            "someone somebody stranger bastard never hacked spent nephew ex son recognise".split()
        )
    return not others


_said = said(table="said", unless=(quoted, _in_another_sense), safety=Safety.FRAUD, feelings=((Emotion.FEAR, 0.3),))


signal = Signal(
    why="Money and names are at risk while we talk; the first step is to stop the loss, not to discuss it.",
    source=HOUSE,
    phrases={
        "who": "2: someone, somebody, a man, a woman, a caller, a person, stranger, hacker*, thief, thieves, criminal*, crook*, scammer*, fraudster*, my ex, the ex, my son, my daughter, my nephew, my brother, my flatmate, he, she, they, whoever, another person, person unknown, an unknown, kids",
        "did": """
            2: opened, open, changed, used, using, logged in, logged into, logging, signed in, ordered, ordering, took out, taken out, withdrew, withdrawn, applied, accessed, got into, got in, gotten into, getting into, bought, buying, spent, spending, transferred, moved, cloned, copied, redirected, hijacked, taken over, took over
            2: set up, registered, sent, cashed, forged, signed, charged, booked, ported, switched, emptied, drained, cleared, has (got) my
        """,
        "theirs": """
            2: my account, my profile, my name, my card, my identity, my details, my password, my email, my number, my phone number, my sim, my bank, my savings, my money, my pension, my passport, my date of birth, our account, my mum's account, my mother's account, my father's account, her account, his account, the account, my delivery address
            2: my login, my signature, my credit, my wallet, my points, my miles, without my knowledge/permission/consent, without me knowing, behind my back, not me, my identity
        """,
        "not-theirs": """
            2: not mine, are not mine, is not mine, not ours, never made, never placed, never authorised/authorized, never agreed, never ordered, never bought, never set up, never been to, never heard of, no idea what, not by me, not done by me, did not make/do/place/authorise/authorize/order/buy/approve/recognise/recognize
            2: never left, never been in, i have never been, i live in, i am in, do not recognise/recognize, cannot place, know nothing about/of, do not know anything about, not recognise/recognize, without my knowledge/permission/consent/authorisation/authorization, i was not there, i was not even, i am in, was asleep
        """,
        "money": """
            2: payment, payments, transaction, transactions, charge, charges, withdrawal, withdrawals, transfer, transfers, direct debit, debit, debits, loan, credit card, card, contract, phone contract, account, purchase, purchases, order, orders, subscription, login, device, cash machine, atm, statement, catalogue, savings, money, balance, funds, credit agreement, credit file, credit report, bank account
        """,
        "caller": "2: caller, called me, rang me, phoned me, phone call, call from, a call, text, email, message, man, woman, someone, somebody, lady, he, she, they, a letter, whatsapp, knocked, visitor, website, site",
        "claims": """
            2: claim* to be, claim* he/she/they/it, pretend* to be, pretended, pretending, posing as, posed as, purporting, impersonat*, saying he/she/they was/were from, said he/she/they was/were from, say* he/she/they is/are from, said to be from, (supposedly/allegedly) from your/the (bank/security/fraud) team/department, asked me to read, had me read, read out the, passcode, one time (pass) code/password, otp, remote access, anydesk, teamviewer, install an app, gift cards, safe account
            2: in your name, using your name/logo, looks like you/yours, look like you/yours
        """,
        "message": "2: email, e-mail, text, sms, message, call, letter, link, website, site, invoice, caller, page, advert, whatsapp, qr code, parcel",
        "real": "2: really yours, really from you, really you, from you or, genuinely from, genuine, legit, legitimate, a scam, scam, phishing, a fake, fake, looked like you/yours, looked like your, been had, was not you, not you, not from you, is it you, was that you, actually from you, authentic, official one, safe to click, verify my card/account/details/identity, trust it",
        "vanished": "2: gone, was gone, were gone, vanished, disappeared, emptied, drained, cleared out, wiped out, missing, stolen, was taken, were taken, cleaned out, at zero, nothing left",
        "sim": "2: sim, sim card, no signal suddenly, phone went dead, my number, phone lost service, lost service, no service",
        "said": """
        2: fraud*, scammer*, been scammed, got scammed, scammed me, scam, scam call, scam email, phishing
        2: phished, hacked, hacker*, hacking, compromised, identity theft, stole my identity, my identity
        2: someone being me, pretending to be, impersonat*, using my name, in my name, on my name
        2: driving on my name, using my card, had my card, has my card
        2: payment/payments/charge/charges/order/orders/transaction/transactions/subscription/login/device/withdrawal/withdrawals/purchase/purchases/transfer/loan/account .. i never/not made/make/placed/authorised/authorise/recognise/recognize/opened/took/did
        2: i never made/placed/authorised/authorized/opened/applied/ordered/signed/bought, never opened an
        2: never applied for, never took out, never authorised, never signed up
        2: did not authorise/authorize/place/order/open/sign/apply, did not make that/this/these/those/any
        2: i did not place, i did not order
        2: unknown transaction/transactions/charge/charges/device/payment/login
        2: suspicious transaction/transactions/activity/login/email/text/link/call/payment/message
        2: strange payment/charge/charges/transaction/login
        2: money .. gone/missing/vanished/disappeared .. account, account .. emptied/cleared/drained/cleaned
        2: emptied my account, cleaned out, drained my, sim swap, card was cloned/copied/used/stolen/skimmed
        2: stolen from my account, taken from my account .. not, someone logged in, someone has logged
        2: somebody logged in, someone is using, somebody is using, someone used, somebody used
        2: someone else is using, locked out of my own, password .. changed .. not/without, fell for, tricked me
        2: tricked my, tricked into, duped, conned my, gave out my, gave them my
        2: gave my card/bank/details/password, rang claiming, called claiming, called pretending, email claiming
        2: text claiming, text saying, fake, bogus, imposter, impostor, has got my card, got my card number
        2: my card number, someone/somebody has/is changed/bought/using/spent/ordered .. my, somebody changed my
        2: someone changed my, changed my email, changed my password, different email, login code .. not ask
        2: code i did not ask, loan in my, set up a loan, set up .. in my name, in my mother 's name
        2: rang my mum .. said they were you, rang my mother, said they were you, was that you
        2: is it the .. who rang me, clicked the link, clicked on the link, clicked on it, clicked it, i have clicked
        2: put the whole card in, put my card in, took my money and, deleted his account, money is gone
        2: all gone .. bank, stop the card, freeze it, freeze my, freeze the account/card
        2: trades .. never placed, never placed, never set foot, third one this, not me on, pretends to be
        2: pretended to be, is someone being me, gift card numbers, got the code, gave it to him
        2: gave him the code, using my shop, using my photos, if i say/said the, if i said
        2: if it was .. and i said, my mate says .. pay, they always pay, before i say it, who checks
        2: what if i said, used my card, used my account, using my account, using my insurance, cloned, skimmed
        2: stolen card, card .. stolen, stole my card, did not make this/that/the/these, didn't make this
        2: not make this payment, i did not authorise/authorize, not authorised, unauthorised, unauthorized
        2: do not recognise/recognize, not recognise/recognize, did not recognise, is not mine, isn't mine
        2: are not mine, was not me, not me, wasn't me, not my signature, forged, forgery, counterfeit
        2: fake invoice, fake email, fake website, fake site, fake shop, fake profile, fake text, gave him the
        2: gave them the, gave my pin, gave him my, asked for my pin, asking for my pin, asking for my card
        2: asking for my password, asked for my password, asking for my code, one time code, six numbers
        2: the code to, safe account, from your bank, said he was from, saying he was from, says he is from
        2: said she was from, said they were from, says they are from, claiming to be from
        2: is this email from you, is this from you, is it from you, is this email real, is it real
        2: is this real, is this genuine, is it legit, is this legit, text .. real, gift cards, crypto
        2: move my savings, move my money, transfer my savings, remote access, took over my, taken over my
        2: taken over the account, has my pin, have my pin, spent .. on my card, on my card, from my account
        2: someone else .. my account, logged in as me, logged into my, log in from, backdate*
        2: write the invoice as, change the date on, say it was, keep .. refund, signed for by, signed by
        2: i did not sign, not my handwriting, money laundering, embezzl*
        """,
    },
    hear=hear,
    hears=(
        "I don't recognise this payment.",
        "A man rang and said he was from your bank; I gave him the code.",
        "my account was hacked",
        "someone has opened a catalogue account with my name",
        "Two transactions today that aren't mine.",
        "Is this email asking me to 'verify' my card really yours?",
        "My SIM stopped working and an hour later my savings were gone.",
    ),
    leaves=(
        "Is it real leather?",
        "The fake plants look so real, well done.",
        "Somebody from your team rang me, very helpful.",
        "I made two transactions by mistake, can you void one?",
        "I paid on my card yesterday, thanks.",
        "It was not me who was rude, it was my brother.",
    ),
)
