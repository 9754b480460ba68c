from functools import wraps


def requires(role, current_user):
    def decorate(function):
        user = current_user()

        @wraps(function)
        def wrapper(*args, **kwargs):
            if user is None:
                raise PermissionError("log in first")
            if role not in user["roles"]:
                raise PermissionError(f"{user['name']} needs {role}")
            return function(*args, **kwargs)

        return wrapper

    return decorate
