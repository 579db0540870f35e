"""Every table about cases. Safe before the deploy: all is new."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import assuage_desk.cases.models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("people", "0001_tables"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Message",
            fields=[
                (
                    "id",
                    models.CharField(
                        default=assuage_desk.cases.models.new_id, max_length=32, primary_key=True, serialize=False
                    ),
                ),
                ("speaker", models.CharField(max_length=10)),
                ("channel", models.CharField(max_length=20)),
                ("external_id", models.CharField(max_length=300, null=True)),
                ("text", models.TextField(blank=True)),
                ("salt", models.BinaryField(max_length=32)),
                ("at", models.DateTimeField()),
                ("stored_at", models.DateTimeField()),
                ("state", models.CharField(choices=assuage_desk.cases.models.message_states, max_length=10)),
                ("leaves_at", models.DateTimeField(null=True)),
                ("is_erased", models.BooleanField(default=False)),
                (
                    "author",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Quarantined",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("channel", models.CharField(max_length=20)),
                ("external_id", models.CharField(blank=True, max_length=300)),
                ("raw", models.BinaryField()),
                ("trouble", models.CharField(max_length=400)),
                ("at", models.DateTimeField()),
                ("settled_at", models.DateTimeField(null=True)),
            ],
        ),
        migrations.CreateModel(
            name="Customer",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(blank=True, max_length=200)),
                ("email", models.EmailField(blank=True, max_length=254)),
                ("phone", models.CharField(blank=True, max_length=40)),
                ("channel", models.CharField(max_length=20)),
                ("reference", models.CharField(max_length=200)),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("channel", "reference"), name="one_customer_a_mark")],
            },
        ),
        migrations.CreateModel(
            name="Case",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("subject", models.CharField(blank=True, max_length=200)),
                ("channel", models.CharField(max_length=20)),
                (
                    "reference",
                    models.CharField(
                        blank=True, help_text="order, account or thread, as the channel says", max_length=200
                    ),
                ),
                ("opened_at", models.DateTimeField()),
                ("fact_count", models.PositiveIntegerField(default=0)),
                (
                    "head",
                    models.CharField(
                        default="0000000000000000000000000000000000000000000000000000000000000000", max_length=64
                    ),
                ),
                ("counted_at", models.DateTimeField(null=True)),
                ("recount_at", models.DateTimeField(null=True)),
                (
                    "standing",
                    models.CharField(choices=assuage_desk.cases.models.standings, default="open", max_length=10),
                ),
                ("heat", models.PositiveSmallIntegerField(null=True)),
                ("level", models.CharField(blank=True, max_length=10)),
                ("course", models.CharField(blank=True, max_length=10)),
                ("group", models.CharField(default="now", max_length=10)),
                ("rank", models.BigIntegerField(default=0)),
                ("reason", models.CharField(blank=True, max_length=200)),
                ("waiting_since", models.DateTimeField(null=True)),
                ("is_safety", models.BooleanField(default=False)),
                ("last_words", models.CharField(blank=True, max_length=200)),
                ("last_message_at", models.DateTimeField(null=True)),
                ("last_customer_at", models.DateTimeField(null=True)),
                ("last_reply_at", models.DateTimeField(null=True)),
                ("next_due_at", models.DateTimeField(null=True)),
                ("unanswered", models.PositiveIntegerField(default=0)),
                (
                    "owner",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="cases",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "team",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="cases",
                        to="people.team",
                    ),
                ),
                (
                    "customer",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="cases",
                        to="cases.customer",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Draft",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(default="reply", max_length=5)),
                ("text", models.TextField(blank=True)),
                ("seen", models.PositiveIntegerField(default=0)),
                ("changed_at", models.DateTimeField()),
                ("sequence", models.BigIntegerField(default=0)),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="drafts", to="cases.case"
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="drafts", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Due",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.CharField(max_length=120, unique=True)),
                ("kind", models.CharField(max_length=20)),
                ("subject", models.CharField(max_length=64)),
                ("run_at", models.DateTimeField()),
                ("attempts", models.PositiveIntegerField(default=0)),
                (
                    "state",
                    models.CharField(choices=assuage_desk.cases.models.due_states, default="waiting", max_length=8),
                ),
                ("trouble", models.CharField(blank=True, max_length=400)),
                (
                    "case",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="cases.case",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="MessageReading",
            fields=[
                (
                    "message",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="reading",
                        serialize=False,
                        to="cases.message",
                    ),
                ),
                ("heat", models.PositiveSmallIntegerField(null=True)),
                ("level", models.CharField(blank=True, max_length=10)),
                ("confidence", models.FloatField(null=True)),
                ("abuse", models.CharField(blank=True, max_length=24)),
                ("asks", models.CharField(blank=True, max_length=300)),
                ("version", models.CharField(max_length=60)),
                ("body", models.JSONField(default=dict)),
                ("failed", models.CharField(blank=True, max_length=200)),
            ],
        ),
        migrations.AddField(
            model_name="message",
            name="case",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name="messages", to="cases.case"
            ),
        ),
        migrations.CreateModel(
            name="Note",
            fields=[
                (
                    "id",
                    models.CharField(
                        default=assuage_desk.cases.models.new_id, max_length=32, primary_key=True, serialize=False
                    ),
                ),
                ("text", models.TextField(blank=True)),
                ("salt", models.BinaryField(max_length=32)),
                ("at", models.DateTimeField()),
                ("is_erased", models.BooleanField(default=False)),
                (
                    "author",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="notes", to="cases.case"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Promise",
            fields=[
                (
                    "id",
                    models.CharField(
                        default=assuage_desk.cases.models.new_id, max_length=32, primary_key=True, serialize=False
                    ),
                ),
                ("start", models.PositiveIntegerField()),
                ("end", models.PositiveIntegerField()),
                ("who", models.CharField(max_length=10)),
                ("due_at", models.DateTimeField(null=True)),
                (
                    "state",
                    models.CharField(choices=assuage_desk.cases.models.promise_states, default="open", max_length=10),
                ),
                ("was_moved", models.BooleanField(default=False)),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="promises", to="cases.case"
                    ),
                ),
                (
                    "message",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="promises", to="cases.message"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="StoredFact",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("number", models.PositiveIntegerField()),
                ("kind", models.CharField(max_length=30)),
                ("at", models.DateTimeField()),
                ("by", models.CharField(max_length=40)),
                ("body", models.TextField()),
                ("mark", models.CharField(max_length=64)),
                (
                    "case",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="facts",
                        to="cases.case",
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
            },
        ),
        migrations.AddIndex(
            model_name="case",
            index=models.Index(fields=["rank", "id"], name="case_by_need"),
        ),
        migrations.AddIndex(
            model_name="case",
            index=models.Index(fields=["owner", "rank", "id"], name="case_mine_by_need"),
        ),
        migrations.AddIndex(
            model_name="case",
            index=models.Index(fields=["team", "rank", "id"], name="case_team_by_need"),
        ),
        migrations.AddIndex(
            model_name="case",
            index=models.Index(fields=["customer", "reference", "-id"], name="case_by_customer"),
        ),
        migrations.AddIndex(
            model_name="case",
            index=models.Index(
                condition=models.Q(("recount_at__isnull", False)), fields=["recount_at"], name="case_to_recount"
            ),
        ),
        migrations.AddConstraint(
            model_name="draft",
            constraint=models.UniqueConstraint(fields=("case", "person", "kind"), name="one_draft_a_person_and_kind"),
        ),
        migrations.AddConstraint(
            model_name="draft",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["reply", "note"])), name="draft_is_reply_or_note"
            ),
        ),
        migrations.AddIndex(
            model_name="due",
            index=models.Index(
                condition=models.Q(("state", "waiting")), fields=["kind", "run_at"], name="due_in_order"
            ),
        ),
        migrations.AddIndex(
            model_name="due",
            index=models.Index(fields=["case"], name="due_of_case"),
        ),
        migrations.AddIndex(
            model_name="message",
            index=models.Index(fields=["case", "at"], name="message_in_order"),
        ),
        migrations.AddConstraint(
            model_name="message",
            constraint=models.UniqueConstraint(fields=("channel", "external_id"), name="one_message_an_external_id"),
        ),
        migrations.AddIndex(
            model_name="promise",
            index=models.Index(fields=["state", "due_at"], name="promise_by_hour"),
        ),
        migrations.AddConstraint(
            model_name="storedfact",
            constraint=models.UniqueConstraint(fields=("case", "number"), name="one_fact_a_number"),
        ),
    ]
