import dis
from types import CodeType

GLOBAL_OPS = ("LOAD_GLOBAL",)


def uses_global(fn, name) -> bool:
    return _in_code(fn.__code__, name)


def _in_code(code, name):
    for instruction in dis.get_instructions(code):
        if instruction.opname in GLOBAL_OPS and instruction.argval == name:
            return True
    return any(_in_code(c, name) for c in code.co_consts if isinstance(c, CodeType))
