from functools import wraps


def requires(role, current_user):
    def decorate(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            user = current_user()
            if user is None:
                raise PermissionError("log in first")
            if role not in user["roles"]:
                return None
            return function(*args, **kwargs)

        return wrapper

    return decorate
