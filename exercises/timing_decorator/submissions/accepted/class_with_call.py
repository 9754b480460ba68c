from functools import update_wrapper


class timed:
    def __init__(self, clock):
        self.clock = clock

    def __call__(self, function):
        times = []

        def wrapper(*args, **kwargs):
            before = self.clock()
            try:
                result = function(*args, **kwargs)
            except BaseException:
                times.append(self.clock() - before)
                raise
            times.append(self.clock() - before)
            return result

        wrapper.times = times
        return update_wrapper(wrapper, function)
