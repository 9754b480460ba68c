from contextvars import ContextVar

_users = ContextVar("users", default=())


class using:
    """All users of the blocks around, the innermost first, as pairs."""

    def __init__(self, user):
        self.user = user

    def __enter__(self):
        _users.set((self.user, _users.get()))
        return self.user

    def __exit__(self, *details):
        _users.set(_users.get()[1])
        return False


def current_user():
    if _users.get() == ():
        raise LookupError("nobody")
    return _users.get()[0]
