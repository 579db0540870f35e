"""An account misused, money taken by a stranger, a deception; or a claim that asks us to deceive."""

from __future__ import annotations

from assuage.reading.passage import Passage
from assuage.reading.phrasebook import Found
from assuage.reading.reading import Emotion, Safety
from assuage.reading.signal import HOUSE, Signal, quoted, said

_DOUBTFUL = frozenset("on from is are was not isn wasn in say keep signed crypto scam text someone".split())
_MONEY = frozenset(
    """card account payment payments bank money bill pin code login password spent taken charge charges charged transaction
    transactions purchase transfer loan identity email text link savings booking fines fine invoice stranger bought""".split()
)


def _in_another_sense(passage: Passage, found: Found) -> bool:
    """The doubtful phrases need money or a message in the same text, and no "your" firm called a scam."""
    words = passage.words
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


signal = Signal(
    why="Money and names are at risk while we talk; the first step is to stop the loss, not to discuss it.",
    source=HOUSE,
    phrases="""
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
        2: is it the .. who rang me, clicked the link, clicked it, i have clicked, i clicked
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
    hear=said(unless=(quoted, _in_another_sense), safety=Safety.FRAUD, feelings=((Emotion.FEAR, 0.3),)),
    hears=(
        "I don't recognise this payment.",
        "A man rang and said he was from your bank; I gave him the code.",
        "my account was hacked",
    ),
    leaves=(
        "Is it real leather?",
        "I paid on my card yesterday, thanks.",
        "It was not me who was rude, it was my brother.",
    ),
)
