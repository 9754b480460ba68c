from functools import wraps


def bold(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        return "<b>" + function(*args, **kwargs) + "</b>"

    return wrapper


def italic(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        return "<i>" + function(*args, **kwargs) + "</i>"

    return wrapper


def stacked(*decorators):
    def decorate(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            decorated = function
            for decorator in reversed(decorators):
                decorated = decorator(decorated)
            return decorated(*args, **kwargs)

        return wrapper

    return decorate
