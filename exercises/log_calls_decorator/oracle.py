import functools


class logged:
    def __init__(self, sink):
        self.sink = sink

    def __call__(self, function):
        def wrapper(*args, **kwargs):
            text = function.__name__ + "("
            between = ""
            for value in args:
                text += between + "%r" % (value,)
                between = ", "
            for name in kwargs:
                text += between + name + "=" + repr(kwargs[name])
                between = ", "
            end = ") raises "
            try:
                result = function(*args, **kwargs)
                end = ") -> " + repr(result)
                return result
            except BaseException as error:
                end += error.__class__.__name__
                raise
            finally:
                self.sink(text + end)

        return functools.update_wrapper(wrapper, function)
