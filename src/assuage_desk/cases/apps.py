from django.apps import AppConfig


class CasesConfig(AppConfig):
    name = "assuage_desk.cases"
