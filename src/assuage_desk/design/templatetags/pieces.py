"""The smallest pieces of every page: an icon, a heat, a face, a key. Tags, since a list shows hundreds of them."""

from __future__ import annotations

from functools import cache

from django import template
from django.forms import BoundField
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

register = template.Library()

LEVELS = ("calm", "irritated", "angry", "furious")
BARS = ((0, 9, 3), (4, 6, 6), (8, 3, 9), (12, 0, 12))  # x, y, height of the four steps in a 15 by 12 box


@cache
def _icon(name: str, extra: str) -> SafeString:
    return format_html(
        '<svg class="icon{}" aria-hidden="true"><use href="{}#i-{}"/></svg>',
        f" {extra}" if extra else "",
        static("design/icons.svg"),
        name,
    )


@register.simple_tag
def icon(name: str, extra: str = "") -> SafeString:
    """A drawing from icons.svg. It says nothing by itself: put it beside a word."""
    return _icon(name, extra)


@cache
def _heat(level: str, course: str) -> SafeString:
    if level not in LEVELS:
        return mark_safe('<span class="heat heat-unread">Not read: a person must look</span>')
    step = LEVELS.index(level)
    bars = "".join(
        f'<rect class="{"on" if n <= step else "off"}" x="{x}" y="{y}" width="3" height="{high}" rx=".8"/>'
        for n, (x, y, high) in enumerate(BARS)
    )
    return format_html(
        '<span class="heat heat-{}"><svg class="heat-steps" viewBox="0 0 15 12" aria-hidden="true">{}</svg>{}{}</span>',
        level,
        mark_safe(bars),  # noqa: S308 - drawn above, from numbers
        level.capitalize(),
        f", {course}" if course in ("rising", "easing") else "",
    )


@register.simple_tag
def heat(level: str, course: str = "") -> SafeString:
    """The heat of a message or a case: steps, word and colour together; an empty level was not read."""
    return _heat(level or "", course or "")


@register.filter
def called(name: str) -> str:
    """The name one is spoken to by: the first word of it."""
    return name.split()[0] if name.split() else "the customer"


@register.filter
def initials(name: str) -> str:
    """Two letters for a face: of the first and the last word."""
    parts = [part for part in name.replace("“", "").replace("”", "").split() if part[:1].isalnum()]
    return "".join(part[0] for part in (parts[:1] + parts[1:][-1:])).upper() or "?"


@register.simple_tag
def field_input(field: BoundField) -> SafeString:
    """The input of a form field in the desk's look, telling which help and which error belong to it."""
    about = [f"{field.id_for_label}_helptext"] if field.help_text else []
    about += [f"{field.id_for_label}_error"] if field.errors else []
    attrs: dict[str, str | bool] = {"class": "input"}
    if about:
        attrs["aria-describedby"] = " ".join(about)
    if field.errors:
        attrs["aria-invalid"] = "true"
    return field.as_widget(attrs=attrs)
