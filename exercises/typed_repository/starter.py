from typing import Optional, TypedDict


class UserDict:
    ...


def find_user(users, user_id):
    ...


def email_of(users, user_id):
    ...


def shown_name(user):
    ...
