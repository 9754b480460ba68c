from stack import Stack


def test_stack():
    stack = Stack()
    for _ in range(64):
        stack.push(bytearray(16 << 20))
    assert len(stack) == 64
