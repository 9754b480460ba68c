from contextlib import contextmanager

_users = []


@contextmanager
def using(user):
    _users.append(user)
    try:
        yield user
    finally:
        _users.pop()


def current_user():
    return _users[-1]
