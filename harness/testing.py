"""Runs the tests that a candidate wrote: functions called `test_...`, and `unittest` classes.

What is told of a test is whether it raised, and what; which outcome is right is judged elsewhere.
"""
import inspect
import sys
import types

from .raised import describe_exception
from .values import class_mro, clean_text

PREFIX = "test"
TESTS_MAX = 1_000
NAME_LENGTH_MAX = 200

_is_coroutine, _is_generator = inspect.iscoroutine, inspect.isgenerator
_is_async_generator = inspect.isasyncgen


def found(namespace):
    """The tests of a module, in its order: functions, and classes of `unittest`."""
    own = namespace.get("__name__")
    return [
        value
        for name, value in list(namespace.items())
        if type(name) is str and (_is_function(name, value) or _is_class(value, own))
    ]


def run(namespace, source):
    """Runs each test; the outcome."""
    results = []
    for test in found(namespace):
        if isinstance(test, type):
            results += _run_class(test, source)
        else:
            results.append(_run_function(test, source))
    return {"tested": results[:TESTS_MAX]}


def _is_function(name, value):
    return name.startswith(PREFIX) and type(value) is types.FunctionType


def _is_class(value, own):
    """Whether it is a class of this module below `unittest.TestCase`, if anyone imported that."""
    unittest = sys.modules.get("unittest")
    if unittest is None or not isinstance(value, type) or value.__module__ != own:
        return False
    return any(base is unittest.TestCase for base in class_mro(value))


def _run_function(function, source):
    try:
        _refuse_lazy(function())
    except BaseException as error:
        return _result(function.__name__, describe_exception(error, source))
    return _result(function.__name__, None)


def _refuse_lazy(value):
    """A coroutine or a generator has not run at all, and so would pass whatever it says."""
    if _is_coroutine(value):
        value.close()
    elif not _is_generator(value) and not _is_async_generator(value):
        return
    raise TypeError("this test is async or has a yield, so it does not run when it is called")


def _run_class(cls, source):
    import unittest

    class Result(unittest.TestResult):
        """Keeps what was raised, for each test."""

        def __init__(self):
            super().__init__()
            self.told = {}

        def startTest(self, test):
            super().startTest(test)
            self.told[test.id()] = None

        def _keep(self, test, error):
            # The first says more than what follows from it.
            if self.told.get(test.id()) is None:
                self.told[test.id()] = describe_exception(error, source)

        def addError(self, test, raised):
            self._keep(test, raised[1])

        def addFailure(self, test, raised):
            self._keep(test, raised[1])

        def addSubTest(self, test, subtest, raised):
            if raised is not None:
                self._keep(test, raised[1])

        def addUnexpectedSuccess(self, test):
            self._keep(test, AssertionError("expected to fail, and did not"))

    result = Result()
    try:
        unittest.defaultTestLoader.loadTestsFromTestCase(cls).run(result)
    except BaseException as error:
        return [_result(cls.__name__, describe_exception(error, source))]
    # `__main__.TestStack.test_pop` without the module.
    return [_result(name.partition(".")[2] or name, told) for name, told in result.told.items()]


def _result(name, failure):
    name = name if type(name) is str else "test"
    return {"name": clean_text(name, NAME_LENGTH_MAX), "failure": failure}
