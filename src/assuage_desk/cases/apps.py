from django.apps import AppConfig


class CasesConfig(AppConfig):
    name = "assuage_desk.cases"

    def ready(self) -> None:
        from assuage_desk.cases import bus, presence

        bus.listen(presence.hear)
