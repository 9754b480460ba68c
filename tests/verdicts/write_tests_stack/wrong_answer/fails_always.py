def test_stack():
    assert False
