# family: process reach
# tries: learns how much CPU time another process has used, by a clock that is named for it
# held by: seccomp, pid namespace
# expect: forbidden, runtime_error
def harm():
    clock = (~WORLD["sibling"] << 3) | 2
    return call("clock_gettime", ctypes.c_int(clock), ctypes.create_string_buffer(16)) == 0
