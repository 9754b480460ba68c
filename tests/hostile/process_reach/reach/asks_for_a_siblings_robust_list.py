# family: process reach
# tries: learns an address in another process's memory, by get_robust_list(2)
# held by: seccomp, pid namespace, own user id
# expect: forbidden, runtime_error
def harm():
    address, length = ctypes.c_void_p(), ctypes.c_size_t()
    call("get_robust_list", WORLD["sibling"], ctypes.byref(address), ctypes.byref(length))
    return True
