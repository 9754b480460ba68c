from functools import wraps


def requires(role, current_user):
    def decorate(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            user = current_user()
            if user is None:
                raise PermissionError("log in first")
            if not user["roles"]:
                raise PermissionError(f"{user['name']} needs {role}")
            return function(*args, **kwargs)

        return wrapper

    return decorate
