"""The pages alone, for a WSGI server of your choice. The streams need `serving.application` beside them."""

from __future__ import annotations

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "assuage_desk.config.settings")
application = get_wsgi_application()
