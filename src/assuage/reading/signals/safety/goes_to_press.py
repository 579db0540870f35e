"""A journalist, the news, going viral, reviews as a lever."""

from __future__ import annotations

from assuage.reading.passage import Passage
from assuage.reading.phrasebook import Found
from assuage.reading.reading import Safety
from assuage.reading.signal import HOUSE, Signal, quoted, said
from assuage.reading.tone import is_glad

_DOUBTFUL = frozenset(
    "newspaper newspapers radio bbc itv followers subscribers tiktok views on social review the press posting".split()
)
_GOODS = frozenset(
    "wet delivered round paper rack clock alarm stream subscription login app advert advertised saw".split()
)


def _in_another_sense(passage: Passage, found: Found) -> bool:
    """A glad review, a wet newspaper, a clock radio."""
    if is_glad(passage):
        return True
    return passage.words[found.first] in _DOUBTFUL and bool(frozenset(passage.words) & _GOODS)


signal = Signal(
    why="Publicity must be known before it arrives; and an answer that may be printed is written with care.",
    source=HOUSE,
    heat=5,
    phrases="""
        2: journalist*, reporter*, newspaper*, the papers, the paper, the press, press office, go to the press
        2: local news, on the news, the news, tv show, watchdog programme, consumer programme, consumer show
        2: consumer champion, gazette, herald, echo, sunday ledger, daily mail, the guardian, the times, the sun
        2: the mirror, money page, photographer says, photographer, bbc, itv, channel 4, cnn, radio, phone in
        2: lunchtime news, six o'clock news, local paper, my column, my blog, my vlog, my channel, my podcast
        2: my followers, followers, subscribers, my audience, k views, views on, going viral, go viral
        2: gone viral, make this viral, this viral, all over social media, on social media, social media
        2: all over facebook, all over twitter, on facebook, on twitter, on tiktok, on youtube, tiktok
        2: facebook group, mums group, mum groups, community group, whatsapp .. group, bad review*
        2: negative review*, one star review*, 1 star review*, 1 star everywhere, one star everywhere
        2: review everywhere, every review site, every review, review sites, review site, trustpilot
        2: tripadvisor, google review*, glassdoor, posting this, post this everywhere, posting .. everywhere
        2: post .. online, posting it, share this with, screenshots are, screenshot is, i have screenshots
        2: i have video, i have the video, i have it on video, i have it on film, drone footage, filming this
        2: recording this, recorded this, name and shame, naming and shaming, expose you, exposing you
        2: everyone will know, everyone is going to know, the headline, that is the headline, read about it on
        2: my review goes, review goes on, on record, the podcast, channel 9, channel 5, copied .. paper
        2: to the courier, to the echo, influencer
    """,
    hear=said(unless=(quoted, _in_another_sense), safety=Safety.PRESS),
    hears=(
        "I'm calling a journalist.",
        "This is going viral, I have 90k followers.",
        "one star everywhere until it's fixed",
    ),
    leaves=(
        "I left you a lovely review!",
        "The newspaper was wet again.",
        "Do you sell radio alarm clocks?",
    ),
)
