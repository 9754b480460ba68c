import functools


class Timed:
    def __init__(self, function, clock):
        functools.update_wrapper(self, function)
        self.function, self.clock, self.times = function, clock, []

    def __call__(self, *args, **kwargs):
        begun = self.clock()
        try:
            result = self.function(*args, **kwargs)
        except BaseException:
            self.times += [self.clock() - begun]
            raise
        self.times += [self.clock() - begun]
        return result


def timed(clock):
    return lambda function: Timed(function, clock)
