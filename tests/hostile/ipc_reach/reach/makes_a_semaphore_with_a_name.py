# family: ipc reach
# tries: makes a semaphore with a name
# held by: no paths, seccomp
# expect: forbidden, runtime_error
def harm():
    libc.sem_open.restype = ctypes.c_void_p
    return bool(libc.sem_open(b"/judge-canary", os.O_CREAT | os.O_EXCL, 0o600, 1))
