import dis


def uses_global(fn, name):
    return any(
        instruction.opname in ("LOAD_GLOBAL", "STORE_GLOBAL", "DELETE_GLOBAL")
        and instruction.argval == name
        for instruction in dis.get_instructions(fn)
    )
