import dis
from types import CodeType


def uses_global(fn, name):
    code = fn.__code__
    inside = [c for c in code.co_consts if isinstance(c, CodeType)]
    return any(
        instruction.opname in ("LOAD_GLOBAL", "STORE_GLOBAL", "DELETE_GLOBAL")
        and instruction.argval == name
        for part in [code] + inside
        for instruction in dis.get_instructions(part)
    )
