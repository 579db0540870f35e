from django.apps import AppConfig


class PromisesConfig(AppConfig):
    name = "assuage_desk.promises"
