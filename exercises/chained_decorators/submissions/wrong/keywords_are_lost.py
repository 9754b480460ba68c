from functools import wraps


def bold(function):
    @wraps(function)
    def wrapper(*args):
        return "<b>" + function(*args) + "</b>"

    return wrapper


def italic(function):
    @wraps(function)
    def wrapper(*args):
        return "<i>" + function(*args) + "</i>"

    return wrapper


def stacked(*decorators):
    def decorate(function):
        for decorator in reversed(decorators):
            function = decorator(function)
        return function

    return decorate
