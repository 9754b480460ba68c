# family: patched builtins
import sys
import types


class Stack(list):
    push = list.append

    def peek(self):
        return self[-1]


module = types.ModuleType("stack")
module.Stack = Stack
sys.modules["stack"] = module


def test_stack():
    from stack import Stack

    assert Stack().pop
