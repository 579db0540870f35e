"""A journalist, the news, going viral, reviews as a lever."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.phrasebook import Found
from assuage.reading.reading import Safety
from assuage.reading.signal import HOUSE, Cue, Signal, quoted, said
from assuage.reading.together import together
from assuage.reading.tone import is_glad

_DOUBTFUL = frozenset(
    "newspaper newspapers radio bbc itv followers subscribers tiktok views on social review the press posting".split()
)
_GOODS = frozenset(
    "wet delivered round paper rack clock alarm stream subscription login app advert advertised saw".split()
)


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """The press by name, and what they hold put before an audience; the firm's own offers there are left."""
    yield from _said(passage, name)
    if is_glad(passage):
        return
    for first, last in together(passage, f"{name}/publishes", f"{name}/audience", within=8):
        if not passage.is_negated(first) and passage.subject(first) != "you":
            yield Cue(passage.span(first, last), safety=Safety.PRESS)


def _in_another_sense(passage: Passage, found: Found) -> bool:
    """A glad review, a wet newspaper, a clock radio."""
    if is_glad(passage):
        return True
    return passage.words[found.first] in _DOUBTFUL and bool(frozenset(passage.words) & _GOODS)


_said = said(table="named", unless=(quoted, _in_another_sense), safety=Safety.PRESS)


signal = Signal(
    why="Publicity must be known before it arrives; and an answer that may be printed is written with care.",
    source=HOUSE,
    heat=5,
    phrases={
        "publishes": """
            2: post, posts, posting, posted, put, putting, share, sharing, shared, upload, uploading, uploaded, tell, telling, publish, publishing, tweet, tweeting, write, writing, wrote, blog, blogging, vlog, stream, streaming, tag, tagging, going live, film*, expose, exposing, warn, warning
            2: love this story, this story, my story, the story, post is about, tomorrow's post, next episode, review, reviewing, send, sending, sent, forward*, contacted, contacting, contact, spoke to, spoken to, speaking to, talking to, talk to, ringing, rang, email*, has asked, is asking, wants to, interview*, reported on, broadcast*, screenshots, recording, make sure, spread, spreading
        """,
        "audience": """
            2: linkedin, instagram, insta, reddit, threads, mumsnet, youtube, tiktok, twitter, facebook, every group, every forum, forum, forums, everywhere online, all over the internet, the internet, socials, social media, my platform, my page, my blog, my channel, my podcast, my newsletter, my readers, my listeners, my viewers
            2: my followers, my subscribers, thousand followers, followers, the whole town/village/world/neighbourhood/neighborhood, whole internet, podcast, blog, the local radio, local radio, thousand readers, publicly, in public, for everyone to see, all see, the public, the media, media, the tv, television, radio, journalist*, reporter*, newspaper*, the news, news desk, newsroom, editor, columnist, producer, watchdog, the programme, the show, every review site, review sites, google, yelp, trustpilot, glassdoor, one star, 1 star, zero stars, whatsapp groups
        """,
        "named": """
        2: journalist*, reporter*, newspaper*, the papers, the paper, the press, press office, go to the press
        2: local news, on the news, the news, tv show, watchdog programme, consumer programme, consumer show
        2: consumer champion, gazette, herald, echo, sunday ledger, daily mail, the guardian, the times, the sun
        2: the mirror, money page, photographer says, photographer, bbc, itv, channel 4, cnn, radio, phone in
        2: lunchtime news, six o'clock news, local paper, my column, my blog, my vlog, my channel, my podcast
        2: my followers, followers, subscribers, my audience, k views, views on, going viral, go viral
        2: gone viral, make this viral, this viral, all over social media, on social media, social media
        2: all over facebook, all over twitter
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
    },
    hear=hear,
    hears=(
        "I'm calling a journalist.",
        "This is going viral, I have 90k followers.",
        "one star everywhere until it's fixed",
        "I am posting the whole exchange on LinkedIn, with names.",
    ),
    leaves=(
        "I left you a lovely review!",
        "The newspaper was wet again.",
        "Is your TikTok discount still running?",
        "You posted on Facebook that you open on Sunday.",
        "Do you sell radio alarm clocks?",
    ),
)
