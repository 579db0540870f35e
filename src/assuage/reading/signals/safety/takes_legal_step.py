"""A law, a court, a regulator, a formal complaint."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.phrasebook import Found
from assuage.reading.reading import Safety
from assuage.reading.signal import HOUSE, Cue, Signal, quoted, said
from assuage.reading.together import together

_ELSEWHERE = {
    "solicitors": frozenset("included cleaning deliver supply near next".split()),
    "court": frozenset(
        "tennis squash basketball badminton booked food crown centre road shoes shoe heels house earl's hampton".split()
    ),
    "courts": frozenset("tennis squash basketball badminton booked food".split()),
    "judge": frozenset("i you me not book by baking talent would".split()),
    "regulator": frozenset("gas oven pressure valve bottle".split()),
    "sue": frozenset("in from said was lovely called thanks thank hi hello ask with to".split()),
    "illegal": frozenset("in park".split()),
    "liable": frozenset(("to",)),
}


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """Steps and bodies by name, a complaint on its way to somebody, and any law that is called an Act."""
    yield from _said(passage, name)
    for first, last in together(passage, f"{name}/complains", f"{name}/to-whom", within=6):
        if not passage.is_negated(first):
            yield Cue(passage.span(first, last), safety=Safety.LEGAL)
    for at, word in enumerate(passage.words):
        if word == "b" and passage.written(at).casefold() == "bbb":  # folding takes it for one long letter
            yield Cue(passage.span(at, at + 1), safety=Safety.LEGAL)
        if word == "act" and at > 1 and passage.written(at) == "Act" and passage.written(at - 1)[:1].isupper():
            yield Cue(passage.span(at - 1, at + 1), safety=Safety.LEGAL)


def _in_another_sense(passage: Passage, found: Found) -> bool:
    """Tennis courts, gas regulators, Sue in billing; and a step that is denied ("we're not going to court")."""
    word = passage.words[found.first]
    near = frozenset(passage.words[max(0, found.first - 3) : found.last + 3])
    if word == "sue" and passage.written(found.first).istitle() and found.first:
        return True
    if (
        word in _ELSEWHERE
        and near & _ELSEWHERE[word]
        and not (word == "sue" and passage.subject(found.first) == "self")
    ):
        return True
    return word in ("court", "sue", "lawyer", "solicitor") and passage.is_negated(found.first) and "but" not in near


_said = said(table="step", unless=(quoted, _in_another_sense), safety=Safety.LEGAL)

signal = Signal(
    why="A legal step starts clocks of its own; it must reach the people who keep them. It is no threat.",
    source=HOUSE,
    heat=4,
    phrases={
        "complains": """
            2: complain*, complaint*, grievance, file, filed, filing, lodge, lodged, lodging, raise, raised, raising, submit*, report, reported, reporting, referred, refer, referring, escalate, escalating, escalated
            2: taking this/it, take this/it, took it, contact*, writing to, wrote to, going to, rang, copied, will hear, copy to, cc, inform*, notify*, notified
        """,
        "to-whom": """
            2: regulator*, ombudsman, ombudsmen, commission, commissioner, authority, authorities, attorney general, trading standards, consumer affairs, consumer forum, consumer court, consumer commission, consumer bureau, better business, the bbb, bbb
            2: cfpb, ftc, fcc, fca, fos, ico, ofcom, ofgem, ofwat, accc, ccpc, comreg, fspo, trai, rbi, irdai, sebi, ncdrc, icasa, fccpc, dpc, cra, caa, dot, faa, hud, occ, sec, fdic, crtc, aer, tio, aca, afca, bafin, cnil, ncr, nca
            2: financial services, central bank, reserve bank, department of, ministry of, minister, council for, my mp, an mp, local mp, councillor, senator, state attorney, environmental health, health and safety, law society, licensing, consumer protection, citizens advice, labour court, labor board, data protection
        """,
        "step": """
        2: official grievance, raise a grievance, formal grievance, legal notice, legal remedy, legal remedies, legal recourse, legal claim, legal rights, my rights under, rights under, statutory rights, statutory right, violat* .. law/act/rights/federal/state/regulation/regulations
        2: in violation of, federal law, state law, consumer law, contract law, by law, the law says, the law states, required by law, fair credit reporting, fcra, fdcpa, tila, respa, usc, u.s.c, section 609, section 623, section 20, reg e, consumer forum, consumer court, consumer rights, fir, first information report
        2: to the police about you/your, police report, crime number, crime reference, reported you to, report you to, reporting you to, copy of everything you hold, copy of my (personal) data, all (the) data you hold, data you hold on, information you hold on/about me, delete my data, erase my data, right to erasure, right of access, right to be forgotten, sar, dsar
        2: see you in court, in front of a judge, before a judge, the county court, high court, the magistrate*, money claim, claim form, serve you, served with, serve papers, issuing proceedings, issue proceedings, start proceedings, commence proceedings, court proceedings, legally binding, legally obliged, legally required, legally entitled
        2: final response, final written response, deadlock, adjudicat*, notary, affidavit, cease and desist, class action, punitive, negligence, negligent, misrepresentation, mis sold, missold, mis-sold, misselling, unfair contract, unfair terms, repudiat*, remedy the breach, right to reject, reject the goods, short term right, reasonable time, satisfactory quality, not fit for purpose, fit for purpose
        2: written notice, hereby give notice, hereby notify, put you on notice, put on notice, reserve my rights, reserve all, reserve the right, within fourteen days, within 14 days or, fourteen days to, 14 days to, thirty days to, 30 days to, seven days before, 7 days before
        2: lawyer*, solicitor*, barrister, attorney, legal action, legal advice, legal team, legal proceedings
        2: legal department, legal letter, take legal, taking legal, my legal rights, sue, suing, sued, court
        2: courts, small claims, tribunal, litigation, lawsuit, judge, bailiff notice, ombudsman*, ombudsperson
        2: regulator*, trading standards, watchdog, consumer protection, consumer rights act, consumer rights
        2: consumer council, citizens advice, better business bureau, bbb, attorney general, formal complaint
        2: official complaint, formally complain*, complaint formally, formal notice, letter before action
        2: letter before claim, deadlock letter, notice before action, breach of contract, breach of, in breach
        2: statutory, statute, section 75, chargeback, the law, under the law, unlawful, illegal, illegally
        2: against the law, equality act, data protection, gdpr, subject access, data request, my data under
        2: freedom of information, dpo, information commissioner, ico, fca, fos, cfpb, ftc, fcc, ofcom, ofgem
        2: ofwat, cma, caa, cedr, financial conduct, advertising standards, health and safety executive
        2: environmental health, arbitration, mediation service, my union, trade union, my mp
        2: member of parliament, senator, congressman, police report, reported .. to the police
        2: report .. to the police, reporting .. police, crime number, crime reference, terms of the contract
        2: liable, liability, damages, compensation claim, without prejudice, terminate .. contract
        2: agreement terminated, subpoena, injunction
    """,
    },
    hear=hear,
    hears=(
        "My solicitor will be in touch.",
        "I'm taking this to the ombudsman.",
        "Please treat this as a formal complaint.",
        "I wish to raise an official grievance.",
        "You are in breach of the Package Travel Act.",
        "the bbb will hear about this, filing today",
    ),
    leaves=(
        "The tennis court is booked for noon.",
        "Sue in billing was lovely.",
        "Are solicitors' offices included in your cleaning service?",
        "It was quite an act to follow.",
        "I don't want to complain to the council, just tell me when it comes.",
        "We're not going to court over a toaster, don't worry.",
    ),
)
