"""Version 1 of the API: what is in it, and its page."""

from __future__ import annotations

from ninja import NinjaAPI
from ninja.openapi.docs import Swagger

from assuage_desk.api import cases, messages, replies
from assuage_desk.api.door import JsonBody, answer_trouble

api = NinjaAPI(
    title="Assuage",
    version="1",
    description=(
        "Bring in customers' messages, read cases, reply; and have words read, coached, searched for promises and "
        "guided, as on the command line. Every answer that is no success is a problem: what happened, why, and how "
        "to mend it."
    ),
    urls_namespace="api-1",
    parser=JsonBody(),
    docs=Swagger(settings={"persistAuthorization": False, "validatorUrl": None}),
)
for router in (messages.router, cases.router, replies.router):
    api.add_router("", router)
answer_trouble(api)
