from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "assuage_desk.people"
