import dis
import inspect


def uses_global(fn, name):
    waiting = [fn.__code__]
    while waiting:
        code = waiting.pop()
        for instruction in dis.Bytecode(code):
            if instruction.opname.endswith("_GLOBAL") and instruction.argval == name:
                return True
        waiting += filter(inspect.iscode, code.co_consts)
    return False
