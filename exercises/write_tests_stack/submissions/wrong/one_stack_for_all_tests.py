from stack import Stack

stack = Stack()


def test_push():
    stack.push(1)
    assert len(stack) == 1
    assert stack.peek() == 1


def test_empty():
    assert len(stack) == 0
    for method in [stack.pop, stack.peek]:
        try:
            method()
        except IndexError:
            continue
        assert False


def test_order():
    for item in [0, 0, 2]:
        stack.push(item)
    assert [stack.pop(), stack.pop(), stack.pop()] == [2, 0, 0]
    assert len(stack) == 0
    assert len(Stack()) == 0
