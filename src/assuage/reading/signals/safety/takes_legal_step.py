"""A law, a court, a regulator, a formal complaint."""

from __future__ import annotations

from assuage.reading.passage import Passage
from assuage.reading.phrasebook import Found
from assuage.reading.reading import Safety
from assuage.reading.signal import HOUSE, Signal, quoted, said

_ELSEWHERE = {
    "court": frozenset("tennis squash basketball badminton booked food crown centre road house earl's hampton".split()),
    "courts": frozenset("tennis squash basketball badminton booked food".split()),
    "judge": frozenset("i you me not book by baking talent would".split()),
    "regulator": frozenset("gas oven pressure valve bottle".split()),
    "sue": frozenset("in from said was lovely called thanks thank hi hello ask with to".split()),
    "illegal": frozenset("in park".split()),
    "liable": frozenset(("to",)),
}


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


signal = Signal(
    why="A legal step starts clocks of its own; it must reach the people who keep them. It is no threat.",
    source=HOUSE,
    heat=4,
    phrases="""
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
    hear=said(unless=(quoted, _in_another_sense), safety=Safety.LEGAL),
    hears=(
        "My solicitor will be in touch.",
        "I'm taking this to the ombudsman.",
        "Please treat this as a formal complaint.",
    ),
    leaves=(
        "The tennis court is booked for noon.",
        "Sue in billing was lovely.",
        "We're not going to court over a toaster, don't worry.",
    ),
)
