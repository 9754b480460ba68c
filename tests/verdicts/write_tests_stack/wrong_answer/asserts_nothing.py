from stack import Stack


def test_stack():
    stack = Stack()
    stack.push(1)
    stack.peek()
    stack.pop()
