from stack import Stack


def check():
    assert len(Stack()) == 0
