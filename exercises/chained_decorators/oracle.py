import functools


class Tag:
    def __init__(self, letter):
        self.letter = letter

    def __call__(self, function):
        def wrapper(*args, **kwargs):
            return "<{0}>{1}</{0}>".format(self.letter, function(*args, **kwargs))

        functools.update_wrapper(wrapper, function)
        return wrapper


bold, italic = Tag("b"), Tag("i")


def stacked(*decorators):
    if not decorators:
        return lambda function: function
    first, rest = decorators[0], decorators[1:]
    return lambda function: first(stacked(*rest)(function))
