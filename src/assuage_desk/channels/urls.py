from django.urls import path

from assuage_desk.channels import views
from assuage_desk.channels.webchat import shop
from assuage_desk.channels.webchat import views as webchat

urlpatterns = [
    path("widget.js", webchat.widget, name="widget"),
    path("chat/", webchat.page, name="chat"),
    path("chat/messages", webchat.messages, name="chat-messages"),
    path("chat/typing", webchat.typing, name="chat-typing"),
    path("examples/shop/", shop.page, name="example-shop"),
    path("examples/shop/shop.css", shop.style, name="example-shop-style"),
    path("channels/", views.channels, name="channels"),
    path("channels/parked/<str:message_id>/try-again", views.try_again, name="try-again"),
    path("channels/quarantine/<int:quarantined_id>/make-case", views.make_case, name="quarantine-make-case"),
    path("channels/quarantine/<int:quarantined_id>/settle", views.settle, name="quarantine-settle"),
]
