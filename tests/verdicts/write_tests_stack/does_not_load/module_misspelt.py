from stacks import Stack


def test_stack():
    assert len(Stack()) == 0
