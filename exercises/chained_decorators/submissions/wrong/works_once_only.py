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
    order = reversed(decorators)

    def decorate(function):
        for decorator in order:
            function = decorator(function)
        return function

    return decorate
