# family: leaks by what is shown
import inspect
import linecache
import sys

import stack


def texts():
    for thing in (stack, stack.Stack, stack.Stack.pop):
        try:
            yield inspect.getsource(thing)
        except (OSError, TypeError):
            pass
    yield "".join(linecache.getlines(stack.__file__))
    frame = sys._getframe()
    while frame is not None:
        yield repr(frame.f_locals)
        frame = frame.f_back


def test_stack():
    text = "".join(texts())
    assert "raise IndexError" in text or "class Stack" not in text
    assert "pop(0)" not in text
