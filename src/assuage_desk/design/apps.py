from django.apps import AppConfig


class DesignConfig(AppConfig):
    name = "assuage_desk.design"
