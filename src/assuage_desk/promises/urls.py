from django.urls import path

from assuage_desk.promises import views

urlpatterns = [
    path("promises/", views.due, name="promises"),
    path("promises/<str:promise_id>/keep", views.keep, name="promise-keep"),
    path("promises/<str:promise_id>/move", views.move, name="promise-move"),
]
