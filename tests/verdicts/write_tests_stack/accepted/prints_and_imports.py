import itertools
import sys

import stack


def pops(*items):
    one = stack.Stack()
    for item in items:
        one.push(item)
    print("items", items, file=sys.stderr)
    while len(one):
        assert one.peek() is one.peek()
        yield one.pop()


def test_orders():
    for items in itertools.product([0, 1], repeat=3):
        assert list(pops(*items)) == list(reversed(items))


def test_length():
    one = stack.Stack()
    for count in range(5):
        assert len(one) == count
        one.push(None)
    for count in range(5, 0, -1):
        assert len(one) == count
        one.pop()
    assert len(one) == 0


def test_empty():
    for method in (stack.Stack().pop, stack.Stack().peek):
        try:
            found = method()
        except IndexError:
            continue
        raise AssertionError(found)


def test_two():
    stack.Stack().push(1)
    assert not len(stack.Stack())
