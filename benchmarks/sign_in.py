"""Begins the house and prints the session key of an admin, who may see every case.

python -m benchmarks.sign_in
"""

from __future__ import annotations

from datetime import UTC, datetime, time

import django


def main() -> None:
    django.setup()
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
    from django.contrib.sessions.backends.db import SessionStore

    from assuage_desk.people.house import house
    from assuage_desk.people.models import Person, Role, Team
    from assuage_desk.people.services import begin, name_house

    if not house().is_begun:
        name_house(name="Bench", zone="UTC", currency="EUR", opens=time(9), closes=time(17))
        begin(now=datetime.now(UTC), is_demo=False)
    person = Person.objects.filter(username="bench").first()
    if person is None:
        person = Person(username="bench", name="Bench Mark", role=Role.ADMIN, team=Team.objects.first())
        person.set_unusable_password()
        person.save()
    session = SessionStore()
    session[SESSION_KEY] = str(person.pk)
    session[BACKEND_SESSION_KEY] = "allauth.account.auth_backends.AuthenticationBackend"
    session[HASH_SESSION_KEY] = person.get_session_auth_hash()
    session.create()
    print(session.session_key)


if __name__ == "__main__":
    main()
