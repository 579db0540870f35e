"""The cases of a team that nobody has taken, in the order of need. Safe before the deploy: an index more."""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("cases", "0002_words")]
    operations = [
        migrations.AddIndex(
            model_name="case",
            index=models.Index(
                fields=["team", "rank", "id"], name="case_free_by_need", condition=models.Q(owner__isnull=True)
            ),
        ),
    ]
