from contextlib import contextmanager
from contextvars import ContextVar

_user = ContextVar("user")


@contextmanager
def using(user):
    before = _user.get(None)
    _user.set(user)
    try:
        yield user
    finally:
        _user.set(before)


def current_user():
    return _user.get()
