"""Words of a customer in a page: plain, underlined where something was heard, covered where a word is masked."""

from __future__ import annotations

from django import template
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe

from assuage_desk.cases.marking import Piece
from assuage_desk.cases.told import channel_name
from assuage_desk.design.templatetags.pieces import icon

register = template.Library()

ICONS = {"chat": "chat", "email": "mail", "phone": "phone"}


@register.simple_tag
def words(piece: Piece) -> SafeString:
    """One piece of a paragraph. A mask is a button that carries the word, for this person on this screen."""
    if piece.mask:
        return format_html(
            '<button class="mask" type="button" aria-pressed="false" data-mask="{}" aria-label="{}, masked. Show the word">'
            "{} {}</button>",
            piece.text,
            piece.mask.capitalize(),
            icon("eyeoff"),
            piece.mask,
        )
    lines = mark_safe(escape(piece.text).replace("\n", "<br>"))  # noqa: S308 - escaped just here
    if piece.signal:
        return format_html(
            '<mark class="evidence" tabindex="-1" data-heard="{0}">{1}<span class="evidence-name" aria-hidden="true">{0}</span></mark>',
            piece.signal.replace("-", " ").capitalize(),
            lines,
        )
    return lines


@register.filter
def channel_words(channel: str) -> str:
    return channel_name(channel)


@register.filter
def channel_icon(channel: str) -> str:
    return ICONS.get(channel, "inbox")
