"""The text of an HTML mail, as its reader saw it, taken out safely."""

from __future__ import annotations

import re
from html.parser import HTMLParser

MOST = 500_000
"""Characters of HTML that are read; the words of a mail stand well before."""

_BLOCKS = frozenset(
    "address article aside blockquote br dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p "
    "pre section table tr ul".split()
)
_UNREAD = frozenset(["script", "style", "head", "title", "template", "noscript", "svg"])

# The standard parser takes quadratic time over tags and comments that never end, so it is given bare tags only:
# we need no attribute, and a "<" that opens no whole tag is text.
_DECLARATION = re.compile(r"<[!?][^<>]{0,4000}>")
_TAG = re.compile(r"<(/?)([a-zA-Z][\w:-]{0,40})[^<>]{0,4000}>", re.ASCII)
_NO_TAG = re.compile(r"<(?!/?[a-zA-Z][\w:-]{0,40}>)", re.ASCII)
_SPACES = re.compile(r"[^\S\n]+")


def text_of(html: str) -> str:
    """What a reader would see: no markup, scripts or styles; a line a block; quoted mail begins with ``> ``.

    Takes time in proportion to the length, whatever is in it; beyond 500,000 characters nothing is read.
    """
    found = _Text()
    bare = _TAG.sub(r"<\1\2>", _DECLARATION.sub("", _without_comments(html[:MOST])))
    found.feed(_NO_TAG.sub("&lt;", bare))
    found.close()
    return found.text()


def _without_comments(html: str) -> str:
    kept = []
    at = 0
    while (start := html.find("<!--", at)) >= 0:
        kept.append(html[at:start])
        end = html.find("-->", start + 4)
        if end < 0:
            return "".join(kept)  # never closed: a browser shows nothing after it either
        at = end + 3
    kept.append(html[at:])
    return "".join(kept)


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._unread = ""
        self._quotes = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 # the parser gives them
        if tag == "body":
            self._unread = ""
        elif tag in _UNREAD and not self._unread:
            self._unread = tag
        if tag == "blockquote":
            self._quotes += 1
        if tag in _BLOCKS:
            self._new_line()

    def handle_endtag(self, tag: str) -> None:
        if tag == self._unread:
            self._unread = ""
        if tag == "blockquote":
            self._quotes = max(0, self._quotes - 1)
        if tag in _BLOCKS:
            self._new_line()

    def handle_data(self, data: str) -> None:
        if not self._unread:
            self._parts.append(data.replace("\n", " "))

    def _new_line(self) -> None:
        self._parts.append("\n" + "> " * min(self._quotes, 5))  # deeper quotes look alike to a reader

    def text(self) -> str:
        lines = [line.strip() for line in _SPACES.sub(" ", "".join(self._parts)).split("\n")]
        said = [line for line in lines if line.strip("> ")]
        return "\n".join(said)
