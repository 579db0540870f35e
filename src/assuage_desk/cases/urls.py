from django.urls import path

from assuage_desk.cases import deeds, views

urlpatterns = [
    path("", views.inbox_page, name="inbox"),
    path("go-on", views.go_on, name="go-on"),
    path("search", views.search_page, name="search"),
    path("cases/<int:case_id>/", views.case, name="case"),
    path("cases/<int:case_id>/live/", views.live, name="case-live"),
    path("cases/<int:case_id>/here", deeds.here, name="here"),
    path("cases/<int:case_id>/assign", deeds.assign, name="assign"),
    path("cases/<int:case_id>/not-about-safety", deeds.not_about_safety, name="not-about-safety"),
    path("cases/<int:case_id>/record/", views.record, name="record"),
    path("cases/<int:case_id>/record.jsonl", views.record_file, name="record-file"),
    path("messages/<str:message_id>/whole", views.whole_message, name="whole-message"),
    path("messages/<str:message_id>/correct", deeds.correct, name="correct"),
]
