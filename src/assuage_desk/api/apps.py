from django.apps import AppConfig


class ApiConfig(AppConfig):
    name = "assuage_desk.api"
