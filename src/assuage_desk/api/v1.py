"""Version 1 of the API: what is in it, and its page."""

from __future__ import annotations

from typing import Any

from ninja import NinjaAPI
from ninja.openapi.docs import Swagger
from ninja.openapi.schema import OpenAPISchema

from assuage_desk.api import cases, messages, replies, words
from assuage_desk.api.door import PROBLEM, JsonBody, answer_trouble


class Api(NinjaAPI):
    """Ninja's, which describes problems as what they are: ``application/problem+json``."""

    def get_openapi_schema(self, **how: Any) -> OpenAPISchema:
        schema = super().get_openapi_schema(**how)
        for operations in schema["paths"].values():
            for operation in operations.values():
                for status, response in operation["responses"].items():
                    if int(status) >= 400 and "application/json" in response.get("content", {}):
                        response["content"][PROBLEM] = response["content"].pop("application/json")
        return schema


api = Api(
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
for router in (messages.router, cases.router, replies.router, words.router):
    api.add_router("", router)
answer_trouble(api)
