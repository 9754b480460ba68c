from stack import Stack


def filled(*items):
    stack = Stack()
    for item in items:
        stack.push(item)
    return stack


def raises_index_error(method):
    try:
        method()
    except IndexError:
        return True
    return False


def test_items_come_back_in_reverse():
    stack = filled(1, 2, 3)
    assert [stack.pop() for _ in range(3)] == [3, 2, 1]


def test_peek_leaves_the_item():
    stack = filled("a", "b")
    assert stack.peek() == "b"
    assert stack.peek() == "b"
    assert len(stack) == 2


def test_length_follows():
    stack = filled(7, 8)
    assert len(stack) == 2
    stack.pop()
    assert len(stack) == 1
    stack.pop()
    assert len(stack) == 0


def test_empty_stack_raises():
    assert raises_index_error(Stack().pop)
    assert raises_index_error(Stack().peek)


def test_stacks_are_apart():
    filled(1)
    assert len(Stack()) == 0


def test_any_object_is_an_item():
    stack = filled(0, None, None, "")
    assert len(stack) == 4
