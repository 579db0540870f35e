from django.urls import path

from assuage_desk.replies import views

urlpatterns = [
    path("cases/<int:case_id>/draft", views.keep, name="draft"),
    path("cases/<int:case_id>/coach", views.coach, name="coach"),
    path("cases/<int:case_id>/send", views.send, name="send"),
    path("cases/<int:case_id>/note", views.note, name="note"),
    path("messages/<str:message_id>/take-back", views.take_back, name="take-back"),
]
