# family: process reach
# tries: asks on which memory node the pages of another process lie
# held by: seccomp, pid namespace, own user id
# expect: forbidden, runtime_error
def harm():
    pages, states = (ctypes.c_void_p * 1)(4096), (ctypes.c_int * 1)()
    return call("move_pages", WORLD["sibling"], 1, pages, None, states, 0) >= 0
