# family: escalation
# tries: changes its table of segments
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    return call("modify_ldt", 0, ctypes.create_string_buffer(64), 64) >= 0
