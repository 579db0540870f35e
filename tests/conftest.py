"""How long and how freely the tests may search: the same cases every time where a machine checks, new ones elsewhere."""

from __future__ import annotations

import os

from hypothesis import settings

# The machines are shared, so a slow example says nothing about the code.
settings.register_profile("free", deadline=None)
settings.register_profile("same-every-time", deadline=None, derandomize=True)
settings.load_profile("same-every-time" if os.environ.get("CI") else "free")
