from __future__ import annotations

from allauth.account import views as account
from django.urls import include, path

from assuage_desk.people import demo, first_run, own_settings
from assuage_desk.people.sign_in import SignIn

urlpatterns = [
    path("sign-in/", SignIn.as_view(), name="account_login"),
    path("sign-out/", account.logout, name="account_logout"),
    path("sign-in/again/", account.reauthenticate, name="account_reauthenticate"),
    path("settings/", own_settings.own_settings, name="settings"),
    path("theme", own_settings.theme, name="theme"),
    path("settings/password/", account.password_change, name="account_change_password"),
    path("settings/two-steps/", include("allauth.mfa.urls")),
    path("first-run/", first_run.who, name="first-run"),
    path("first-run/house/", first_run.where, name="first-run-house"),
    path("first-run/begin/", first_run.begin, name="first-run-begin"),
    path("demo/enter/<slug:who>", demo.enter, name="demo-enter"),
]
