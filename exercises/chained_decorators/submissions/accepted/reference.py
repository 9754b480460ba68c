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
        for decorator in reversed(decorators):
            function = decorator(function)
        return function

    return decorate
