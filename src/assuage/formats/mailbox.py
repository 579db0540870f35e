"""Mail files (.eml) and mailboxes (mbox) as conversations: mails that answer each other belong together."""

from __future__ import annotations

import io
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import BinaryIO

from assuage.conversation.message import Conversation, Message, Speaker
from assuage.formats.bad_line import BadLine
from assuage.formats.lines import DAMAGED, damaged, too_long
from assuage.formats.mail import MOST_IN_A_MAIL, Mail, mail_of
from assuage.formats.rows import RowError

_OUR_DOMAIN = "desk.invalid"  # .invalid is reserved: the addresses that we write out can never be anybody's
_LONG_AGO = datetime(1, 1, 2, tzinfo=UTC)


def from_mail(stream: io.BufferedReader, ours: Collection[str]) -> Iterator[Conversation | BadLine]:
    """One mail as a conversation of one message; *ours* as for `from_mailbox`."""
    try:
        raw = stream.read(MOST_IN_A_MAIL + 1)
    except DAMAGED as error:
        yield damaged(1, error)
        return
    if len(raw) > MOST_IN_A_MAIL:
        yield too_long(1, MOST_IN_A_MAIL)
    elif raw.strip():
        yield from _threads([(1, raw)], ours)


def from_mailbox(stream: io.BufferedReader, ours: Collection[str]) -> Iterator[Conversation | BadLine]:
    """The mails of an mbox file as conversations, by who answers whom, in the order in which they begin.

    *ours* are addresses or domains of the firm: they speak as agents, everybody else as the customer. Without any,
    whoever opens a conversation is the customer. Automatic mails (RFC 3834) speak as the system. Attachments are left
    aside and named in a message of the system.
    """
    yield from _threads(_mails(stream), ours)


def _mails(stream: io.BufferedReader) -> Iterator[tuple[int, bytes | BadLine]]:
    """Each mail, or what is wrong with it, with the line it begins on."""
    held: list[bytes] = []
    size = begins = number = 0
    after_blank = True
    try:
        while line := stream.readline(2**20):
            number += 1
            if after_blank and line.startswith(b"From "):
                if begins:
                    yield begins, _whole(held, size, begins)
                held, size, begins = [], 0, number
            else:
                begins = begins or number  # a file without its first "From " line still begins with a mail
                size += len(line)
                if size <= MOST_IN_A_MAIL:
                    held.append(line[1:] if _QUOTED_FROM.match(line) else line)
            after_blank = not line.strip()
    except DAMAGED as error:
        yield number + 1, damaged(number + 1, error)
    if held:
        yield begins, _whole(held, size, begins)


def _whole(held: Sequence[bytes], size: int, begins: int) -> bytes | BadLine:
    return b"".join(held) if size <= MOST_IN_A_MAIL else too_long(begins, MOST_IN_A_MAIL)


_QUOTED_FROM = re.compile(rb">+From ")


def _threads(
    raw_mails: Iterable[tuple[int, bytes | BadLine]], ours: Collection[str]
) -> Iterator[Conversation | BadLine]:
    thread_of: dict[str, list[Mail]] = {}
    threads: list[list[Mail]] = []
    for line, raw in raw_mails:
        if isinstance(raw, BadLine):
            yield raw
            continue
        try:
            mail = mail_of(raw)
        except RowError as error:
            yield BadLine(line, str(error), "")
            continue
        ids = [mail.id, *mail.answers] if mail.id else list(mail.answers)
        joined = {id(found): found for one in ids if (found := thread_of.get(one))}
        thread, *others = joined.values() or ([],)
        if not thread:
            threads.append(thread)
        if not mail.id or all(known.id != mail.id for known in thread):  # the same mail delivered twice is one
            thread.append(mail)
        for other in others:  # this mail answers two threads, so they are one
            thread.extend(other)
            ids.extend(one for known in other for one in (known.id, *known.answers))
            other.clear()
        thread_of.update(dict.fromkeys(ids, thread))
    for number, thread in enumerate((thread for thread in threads if thread), start=1):
        yield _conversation(thread, ours, str(number))


def _conversation(thread: Sequence[Mail], ours: Collection[str], fallback_id: str) -> Conversation:
    mails = sorted(thread, key=lambda mail: mail.at or _LONG_AGO)
    opener = next((mail.sender for mail in mails if not mail.is_automatic and _OUR_DOMAIN not in mail.sender), "")
    messages: list[Message] = []
    for mail in mails:
        speaker = _speaker(mail, {one.casefold() for one in ours}, opener)
        messages.append(Message(speaker, mail.text, mail.at, mail.id, mail.sender_name or mail.sender))
        if mail.attached:
            messages.append(Message(Speaker.SYSTEM, f"Attached: {', '.join(mail.attached)}", mail.at))
    customer = next((mail.sender_name for mail in mails if mail.sender == opener), "")
    is_customer = messages[0].is_customers
    return Conversation(
        id=mails[0].id.strip("<>") or fallback_id,
        messages=tuple(messages),
        subject=mails[0].subject,
        channel="email",
        customer_name=customer if is_customer else "",
    )


def _speaker(mail: Mail, ours: Collection[str], opener: str) -> Speaker:
    if mail.is_automatic:
        return Speaker.SYSTEM
    domain = mail.sender.rpartition("@")[2]
    if domain == _OUR_DOMAIN or mail.sender in ours or domain in ours or f"@{domain}" in ours:
        return Speaker.AGENT
    return Speaker.CUSTOMER if ours or mail.sender == opener else Speaker.AGENT


def to_mailbox(conversations: Iterable[Conversation], out: BinaryIO) -> None:
    """Writes every message as a mail that answers the one before it; addresses are made up under ``.invalid``."""
    for place, conversation in enumerate(conversations, start=1):
        before: list[str] = []
        for number, message in enumerate(conversation.messages, start=1):
            key = f"<{number}.{place}@{_OUR_DOMAIN}>"
            mail = _mail(conversation, message, key, before).as_bytes(policy=SMTP.clone(linesep="\n"))
            out.write(b"From assuage Thu Jan  1 00:00:00 1970\n")
            out.write(_FROM.sub(rb">\g<0>", mail).rstrip(b"\n") + b"\n\n")
            before.append(key)


_FROM = re.compile(rb"^>*From ", re.MULTILINE)


def _mail(conversation: Conversation, message: Message, key: str, before: Sequence[str]) -> EmailMessage:
    mail = EmailMessage()
    domain = "customer.invalid" if message.is_customers else _OUR_DOMAIN
    name = " ".join((message.author or message.speaker.value).replace('"', "").split())
    mail["From"] = f'"{name}" <{message.speaker.value}@{domain}>'
    mail["Subject"] = " ".join(conversation.subject.split())
    mail["Message-ID"] = key
    if before:
        mail["In-Reply-To"] = before[-1]
        mail["References"] = " ".join(before[-10:])
    if message.at:
        mail["Date"] = format_datetime(message.at)
    if message.speaker is Speaker.SYSTEM:
        mail["Auto-Submitted"] = "auto-generated"
    mail.set_content(message.text, charset="utf-8", cte="base64")
    return mail
