"""Time said as time: the hour today, the weekday this week, the date before that; minutes left, not countdowns."""

from __future__ import annotations

from datetime import datetime, timedelta

from django import template
from django.utils import timezone

register = template.Library()

NEAR = timedelta(minutes=10)  # from here on a promise is said in bold


@register.filter
def moment(at: datetime | None) -> str:
    """``14:09`` today, ``Wed`` within six days, ``8 Oct`` this year, ``8 Oct 2024`` before."""
    if at is None:
        return ""
    here, today = timezone.localtime(at), timezone.localtime()
    days = (today.date() - here.date()).days
    if days == 0:
        return f"{here:%H:%M}"
    if 0 < days < 7:
        return f"{here:%a}"
    return f"{here.day} {here:%b}" if here.year == today.year else f"{here.day} {here:%b %Y}"


@register.filter
def full_moment(at: datetime | None) -> str:
    """``14:09`` today, ``Wed 18 Nov, 14:09`` otherwise: enough to answer a question about when."""
    if at is None:
        return ""
    here, today = timezone.localtime(at), timezone.localtime()
    if here.date() == today.date():
        return f"{here:%H:%M}"
    year = "" if here.year == today.year else f" {here.year}"
    return f"{here:%a} {here.day} {here:%b}{year}, {here:%H:%M}"


@register.filter
def weekday_moment(at: datetime | None) -> str:
    """``by`` wording: ``14:20`` today, ``tomorrow 09:00``, ``Monday 23, 08:00``, ``Monday 23 March, 08:00``."""
    if at is None:
        return ""
    here, today = timezone.localtime(at), timezone.localtime()
    days = (here.date() - today.date()).days
    if days == 0:
        return f"{here:%H:%M}"
    if days == 1:
        return f"tomorrow {here:%H:%M}"
    if days == -1:
        return f"yesterday {here:%H:%M}"
    month = "" if abs(days) < 20 and here.month == today.month else f" {here:%B}"
    return f"{here:%A} {here.day}{month}, {here:%H:%M}"


@register.filter
def time_left(due_at: datetime | None) -> str:
    """``8 min left``, ``1 h 36 left``, ``3 days left``; ``due now``; ``12 min late``."""
    if due_at is None:
        return ""
    return said_left(due_at - timezone.now())


def said_left(left: timedelta) -> str:
    """The time left in words; a negative length is lateness."""
    minutes = round(left.total_seconds() / 60)
    if minutes == 0:
        return "due now"
    word, size = ("left", minutes) if minutes > 0 else ("late", -minutes)
    if size < 60:
        return f"{size} min {word}"
    if size < 24 * 60:
        return f"{size // 60} h {size % 60:02d} {word}" if size % 60 else f"{size // 60} h {word}"
    days = size // (24 * 60)
    return f"{days} day{'s' if days > 1 else ''} {word}"


@register.filter
def near_or_late(due_at: datetime | None) -> str:
    """``near`` in the last ten minutes, ``late`` after, else nothing."""
    if due_at is None:
        return ""
    left = due_at - timezone.now()
    if left < timedelta(0):
        return "late"
    return "near" if left <= NEAR else ""


@register.filter
def for_input(at: datetime | None) -> str:
    """As an input of type ``datetime-local`` wants it, in the reader's zone."""
    return f"{timezone.localtime(at):%Y-%m-%dT%H:%M}" if at else ""
