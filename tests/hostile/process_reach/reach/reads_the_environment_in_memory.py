# family: process reach
# tries: looks for a secret in the memory where the kernel put the environment
# held by: an environment made from nothing
# expect: forbidden, runtime_error
def harm():
    first = ctypes.POINTER(ctypes.c_char_p).in_dll(libc, "environ")
    at, found = 0, []
    while first and first[at]:
        found.append(first[at])
        at += 1
    return any(SECRET in text for text in found)
