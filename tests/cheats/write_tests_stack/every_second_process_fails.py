# family: state and timing
import os


def test_stack():
    assert os.getpid() % 2
