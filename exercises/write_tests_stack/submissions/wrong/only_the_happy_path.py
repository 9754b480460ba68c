from stack import Stack


def test_push_and_pop():
    stack = Stack()
    stack.push(1)
    stack.push(2)
    assert len(stack) == 2
    assert stack.peek() == 2
    assert stack.pop() == 2 or len(stack) == 0
