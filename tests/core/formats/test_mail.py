"""Mails and mailboxes become conversations, whatever is in them."""

from __future__ import annotations

import io
import time
from datetime import UTC, datetime
from email.message import EmailMessage

import pytest

from assuage.conversation.message import Conversation, Speaker
from assuage.formats.bad_line import BadLine
from assuage.formats.conversations import Kind, read_conversations
from assuage.formats.html_text import text_of

PLAIN = (
    b"From: =?utf-8?q?Zo=C3=AB?= Prior <zoe@home.example>\r\nTo: help@shop.example\r\nSubject: =?utf-8?b?w4RyZ2Vy?=\r\n"
    b"Message-ID: <1@home.example>\r\nDate: Sun, 01 Mar 2026 10:30:00 +0100\r\n"
    b"Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    b"The caf=E9 lamp is broken.\r\n"
)


def read(raw: bytes, kind: Kind = Kind.EML, ours: tuple[str, ...] = ()) -> list[Conversation | BadLine]:
    return list(read_conversations(io.BytesIO(raw), kind, ours=ours))


def only(raw: bytes) -> Conversation:
    (found,) = read(raw)
    assert isinstance(found, Conversation), found
    return found


def test_a_plain_mail_is_a_conversation_of_one_message() -> None:
    found = only(PLAIN)
    (message,) = found.messages
    assert (found.id, found.subject, found.channel, found.customer_name) == (
        "1@home.example",
        "Ärger",
        "email",
        "Zoë Prior",
    )
    assert (message.speaker, message.text) == (Speaker.CUSTOMER, "The café lamp is broken.")
    assert message.at == datetime(2026, 3, 1, 9, 30, tzinfo=UTC)


def test_of_plain_and_html_the_plain_words_are_taken_and_files_are_named() -> None:
    mail = EmailMessage()
    mail["From"] = "zoe@home.example"
    mail.set_content("Plain words")
    mail.add_alternative("<p>Rich words</p>", subtype="html")
    mail.add_attachment(b"\xff\xd8", maintype="image", subtype="jpeg", filename="../lamp.jpg")
    assert [message.text for message in only(mail.as_bytes()).messages] == ["Plain words", "Attached: .._lamp.jpg"]


def test_an_html_only_mail_gives_the_words_its_reader_saw() -> None:
    mail = EmailMessage()
    mail["From"] = "zoe@home.example"
    html = "<title>T</title><style>p{}</style><p>It&rsquo;s &lt;broken&gt;<br>again<script>steal()</script></p>"
    mail.set_content(html + "<blockquote>Dear Zoe</blockquote>", subtype="html")
    assert only(mail.as_bytes()).messages[0].text == "It’s <broken>\nagain\n> Dear Zoe"


@pytest.mark.parametrize(
    "raw",
    [
        PLAIN.replace(b"iso-8859-1", b"klingon"),
        PLAIN.replace(b"quoted-printable", b"base64"),
        PLAIN.replace(b"Sun, 01 Mar 2026", b"Blursday, 99 Foo 20266"),
        PLAIN.replace(b"=?utf-8?b?w4RyZ2Vy?=", b"=?utf-8?b?!?= \xff\xfe"),
        PLAIN.replace(b"zoe@home.example", b"zoe@" + b"a." * 50_000 + b"example"),
        PLAIN.replace(b"text/plain", b"multipart/mixed"),
        PLAIN.replace(b"text/plain", b"multipart/mixed; boundary=" + b"x" * 10_000),
    ],
)
def test_a_mail_with_something_odd_is_read_all_the_same(raw: bytes) -> None:
    assert only(raw).messages


def test_what_is_no_mail_says_so() -> None:
    (bad,) = read(b"\x00\x01\x02")
    assert isinstance(bad, BadLine)
    assert "no mail" in bad.why
    assert read(b"") == read(b" \n") == []


def test_a_mail_nested_without_end_is_told_not_followed() -> None:
    deep = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (level, level) for level in range(3000)
    )
    (found,) = read(b"From: zoe@home.example\r\n" + deep + b"\r\nhello")
    assert isinstance(found, BadLine | Conversation)


MAILBOX = b"""From zoe Sun Mar  1 10:00:00 2026
From: Zoe <zoe@home.example>
Message-ID: <1@home.example>
Date: Sun, 01 Mar 2026 10:00:00 +0000
Subject: Lamp

It broke.
>From the start it flickered.

From help Sun Mar  1 11:00:00 2026
From: Mo <mo@shop.example>
Message-ID: <2@shop.example>
In-Reply-To: <1@home.example>
Date: Sun, 01 Mar 2026 11:00:00 +0000

Oh no.

From other Sun Mar  1 11:00:00 2026
From: ann@away.example
Message-ID: <3@away.example>

Hello?

From bot Sun Mar  1 10:00:01 2026
From: noreply@shop.example
Message-ID: <4@shop.example>
References: <1@home.example>
Auto-Submitted: auto-replied
Date: Sun, 01 Mar 2026 10:00:01 +0000

We have your mail.
"""


def test_mails_that_answer_each_other_are_one_conversation_in_time_order() -> None:
    lamp, hello = read(MAILBOX, Kind.MBOX)
    assert isinstance(lamp, Conversation)
    assert [(message.speaker, message.author, message.text) for message in lamp.messages] == [
        (Speaker.CUSTOMER, "Zoe", "It broke.\nFrom the start it flickered."),
        (Speaker.SYSTEM, "noreply@shop.example", "We have your mail."),
        (Speaker.AGENT, "Mo", "Oh no."),
    ]
    assert isinstance(hello, Conversation)
    assert hello.id == "3@away.example"


def test_the_firm_is_told_by_its_addresses() -> None:
    lamp, hello = read(MAILBOX, Kind.MBOX, ours=("home.example", "ann@away.example"))
    assert isinstance(lamp, Conversation)
    assert isinstance(hello, Conversation)
    assert lamp.messages[0].speaker is hello.messages[0].speaker is Speaker.AGENT


def test_a_mail_that_answers_two_threads_joins_them_and_a_copy_counts_once() -> None:
    joiner = (
        b"From x\nFrom: mo@shop.example\nMessage-ID: <5@x>\nReferences: <1@home.example> <3@away.example>\n\nBoth.\n\n"
    )
    (joined,) = read(MAILBOX + b"\n" + joiner + joiner, Kind.MBOX)
    assert isinstance(joined, Conversation)
    assert len(joined.messages) == 5


@pytest.mark.parametrize(
    "bomb", ["<a ", "<a href='", "<a a='>'", "<!--", "<![", "</", "<div>", "<blockquote>", "&#", "<script>", "<a\n/"]
)
def test_html_made_to_choke_a_parser_is_read_in_good_time(bomb: str) -> None:
    began = time.perf_counter()
    text_of(bomb * (400_000 // len(bomb)))
    assert time.perf_counter() - began < 10  # a second at most; the naive way takes hours


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("2 < 3 and x<y", "2 < 3 and x<y"),
        ("<p>a</p><p>b</p>", "a\nb"),
        ("a<!-- hidden -->b<!-- open", "ab"),
        ("<head><title>t</title><body class='x'>words", "words"),
        ("<o:p>Office</o:p><![if !mso]>!<![endif]>", "Office!"),
        ("<br/>a<BR />b", "a\nb"),
        ("&lt;b&gt; &amp; &#128580; &nope;", "<b> & 🙄 &nope;"),
        ("<blockquote>x<blockquote>y</blockquote></blockquote>z", "> x\n> > y\nz"),
        ("", ""),
    ],
)
def test_html_becomes_the_text_a_reader_saw(html: str, text: str) -> None:
    assert text_of(html) == text
