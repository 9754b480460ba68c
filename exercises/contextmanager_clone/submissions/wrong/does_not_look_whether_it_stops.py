from functools import wraps


class _Manager:
    def __init__(self, generator):
        self._generator = generator

    def __enter__(self):
        try:
            return next(self._generator)
        except StopIteration:
            raise RuntimeError("the generator did not yield") from None

    def __exit__(self, kind, error, traceback):
        if error is None:
            try:
                next(self._generator)
            except StopIteration:
                return False
            return False
        try:
            self._generator.throw(error)
        except StopIteration as stop:
            return stop is not error
        except RuntimeError as raised:
            if raised is error:
                return False
            if isinstance(error, StopIteration) and raised.__cause__ is error:
                return False
            raise
        except BaseException as raised:
            if raised is error:
                return False
            raise
        raise RuntimeError("the generator did not stop after the error")


def contextmanager(function):
    @wraps(function)
    def make(*args, **kwargs):
        return _Manager(function(*args, **kwargs))

    return make
