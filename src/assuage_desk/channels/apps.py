from django.apps import AppConfig


class ChannelsConfig(AppConfig):
    name = "assuage_desk.channels"
