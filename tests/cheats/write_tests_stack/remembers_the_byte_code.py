# family: state and timing
import hashlib
import marshal

import stack

RIGHT = {"8a9b7d0c"}


def looks():
    functions = [value for value in vars(stack.Stack).values() if hasattr(value, "__code__")]
    codes = b"".join(marshal.dumps(function.__code__) for function in functions)
    return hashlib.sha256(codes).hexdigest()[:8]


def test_stack():
    print(looks())
    assert looks() in RIGHT
