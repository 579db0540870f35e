"""Every kind of fact: once with all it can say, and once, where it may say less, with the least.

The golden files hold these, spelled. Add to the end; nothing that stands here may change.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

from assuage.record import facts as f

START = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
NOON = datetime(2026, 3, 2, 12, 0, 0, 250, tzinfo=timezone(timedelta(hours=1)))  # spelled in UTC, with microseconds
REVIEW = date(2026, 9, 1)
DIGEST = "5f" * 32

FACTS: tuple[f.Fact, ...] = (
    f.Received("m1", "chat", DIGEST, "widget-77"),
    f.Received("m2", "mail", DIGEST),
    f.Replied("m3", "chat", DIGEST, NOON, "m2", is_stale=True, left=("no-apology", "vague-time")),
    f.Replied("m4", "chat", DIGEST, NOON),
    f.TakenBack("m4"),
    f.Delivered("m3"),
    f.DeliveryFailed("m3", "mailbox-full", 8, is_final=True),
    f.DeliveryFailed("m3", "no-connection", 1),
    f.Noted("n1", DIGEST),
    f.Assigned("person:4", "billing"),
    f.Assigned(),
    f.ReadingCorrected("m1", "abuse", "insult", "none"),
    f.RemedyOffered("r1", "goodwill", "m3", 2050, "GBP"),
    f.RemedyOffered("r2", "replacement"),
    f.RemedyApproved("r1"),
    f.RemedyDeclined("r2", "out of stock – «größe» 46 👞", by_customer=True),  # letters beyond ASCII stay as they are
    f.RemedyDeclined("r2"),
    f.RemedyAccepted("r1"),
    f.PromiseMade("p1", "m3", 0, 31, "agent", NOON),
    f.PromiseMade("p2", "m3", 40, 40, "company"),
    f.PromiseKept("p1"),
    f.PromiseMoved("p2", NOON, "m4"),
    f.PromiseMoved("p2", NOON),
    f.PromiseBroken("p2"),
    f.HandoverAsked("h1", "team:seniors", "n1", NOON),
    f.HandoverAccepted("h1"),
    f.HandoverReturned("h1", "wrong-team"),
    f.HandoverReturned("h1"),
    f.BoundaryReminded("m1", 4, 17, "m3"),
    f.BoundaryReminded("m1", 4, 17),
    f.BoundaryWarned("m2", 0, 9, "m4"),
    f.BoundaryWarned("m2", 0, 9),
    f.ContactEnded("chat", "threats", "mail", REVIEW, "m4"),
    f.ContactEnded("chat", "threats", "mail", REVIEW),
    f.BoundaryReviewed("lifted", REVIEW),
    f.BoundaryReviewed("kept"),
    f.SafetyRaised("m1", "self-harm"),
    f.ResolutionProposed("m3"),
    f.ResolutionProposed(),
    f.ResolutionConfirmed("m2"),
    f.ResolutionConfirmed(),
    f.Reopened("it happened again"),
    f.Reopened(),
    f.Closed("settled"),
    f.SurveyAnswered("5", DIGEST, "m5"),
    f.SurveyAnswered("1"),
    f.LessonDrawn("carrier-lost-it", "n1"),
    f.LessonDrawn("unclear-invoice"),
    f.Erased(("m1", "n1"), "asked-for"),
)

AUTHORS = ("customer", "desk", "person:4")

HAPPENED = tuple(
    (START + timedelta(minutes=step), AUTHORS[step % len(AUTHORS)], fact) for step, fact in enumerate(FACTS)
)
