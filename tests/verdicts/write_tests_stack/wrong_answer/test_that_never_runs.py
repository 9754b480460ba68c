from stack import Stack


async def test_stack():
    assert Stack().pop() == 1
