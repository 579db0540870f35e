"""Whether this process can serve: asked by proxies and by whoever starts it."""

from __future__ import annotations

from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe


@never_cache
@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    """ "ok", once the database has answered."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return HttpResponse("ok", content_type="text/plain")


def stream_elsewhere(request: HttpRequest) -> HttpResponse:
    """Live pages ask here only where the pages are served without `serving.application`: they go on without."""
    return HttpResponse("Live updates are served by assuage web, not by this process.", status=503)
