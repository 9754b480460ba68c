from contextlib import contextmanager
from contextvars import ContextVar

_user = ContextVar("user")


@contextmanager
def using(user):
    _user.set(user)
    try:
        yield user
    finally:
        _user.set(None)


def current_user():
    return _user.get()
