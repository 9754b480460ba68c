from stack import Stack


def test_pop_returns_what_was_pushed() -> None:
    stack = Stack()
    stack.push("a")
    assert stack.pop() == "a"
