def bold(function):
    return lambda *args, **kwargs: "<b>" + function(*args, **kwargs) + "</b>"


def italic(function):
    return lambda *args, **kwargs: "<i>" + function(*args, **kwargs) + "</i>"


def stacked(*decorators):
    def decorate(function):
        for decorator in reversed(decorators):
            function = decorator(function)
        return function

    return decorate
