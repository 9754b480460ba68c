from stack import Stack


def test_order():
    stack = Stack()
    for item in [1, 1, 0, 2]:
        stack.push(item)
    assert stack.peek() == stack.peek() == 2
    assert [stack.pop() for _ in range(4)] == [2, 0, 1, 1]


def test_empty():
    for method in [Stack().pop, Stack().peek]:
        try:
            method()
        except IndexError:
            continue
        assert False


def test_two_stacks():
    one, other = Stack(), Stack()
    one.push(1)
    try:
        other.pop()
    except IndexError:
        return
    assert False
