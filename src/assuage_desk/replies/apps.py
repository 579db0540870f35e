from django.apps import AppConfig


class RepliesConfig(AppConfig):
    name = "assuage_desk.replies"
