from contextlib import contextmanager
from contextvars import ContextVar

_user = ContextVar("user")


@contextmanager
def using(user):
    token = _user.set(user)
    yield user
    _user.reset(token)


def current_user():
    return _user.get()
