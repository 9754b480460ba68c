from contextlib import contextmanager
from contextvars import ContextVar

_user = ContextVar("user")


@contextmanager
def using(user):
    token = _user.set(user)
    try:
        yield user
    finally:
        _user.reset(token)
        return


def current_user():
    return _user.get()
