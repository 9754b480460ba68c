from stack import Stack


def test_stack():
    stack = Stack()
    while True:
        stack.push(1)
        stack.pop()
