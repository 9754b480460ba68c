# family: escalation
# tries: puts a further filter on itself, one with a listener
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    program = struct.pack("HBBI", 6, 0, 0, 0x7FFF0000)
    kept = ctypes.create_string_buffer(program)
    call("prctl", 38, 1, 0, 0, 0)
    return call("seccomp", 1, 8, struct.pack("HxxxxxxQ", 1, ctypes.addressof(kept))) >= 0
