from django.urls import path

from assuage_desk.api.v1 import api

urlpatterns = [path("api/v1/", api.urls)]
