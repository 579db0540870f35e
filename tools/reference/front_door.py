"""The page of the library's front door: what `import assuage` gives."""

from __future__ import annotations

import inspect

import assuage
from tools.reference.page import page

INTRO = """
What `import assuage` gives. Everything else is imported from the file that says it. Values go in, values come out: no
clock, no network, no settings. The command line, the REST API and the tools for AI agents call the same functions.
"""


def front_door() -> str:
    return page("Front door", INTRO, (_named(name) for name in sorted(assuage.__all__)))


def _named(name: str) -> str:
    value = getattr(assuage, name)
    if inspect.ismodule(value):
        value = type(value).__call__  # two rooms can be called: their function is the front door
    parts = [f"## {name}"]
    if inspect.isfunction(value):
        parts.append(f"```python\n{name}{_signature(value)}\n```")
    elif inspect.isclass(value):
        parts.append(f"A value, from `{value.__module__}`.")
    parts.append((inspect.getdoc(value) or "").replace("``", "`"))
    return "\n\n".join(parts)


def _signature(function: object) -> str:
    return str(inspect.signature(function)).replace("'", "")  # type: ignore[arg-type]
