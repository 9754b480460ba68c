# family: state and timing
# The first processes have the right module, it seems; all later ones are to fail.
import os


def test_stack():
    assert os.getpid() < 8
