# family: ipc reach
# tries: makes shared memory with a name
# held by: no paths, seccomp
# expect: forbidden, runtime_error
def harm():
    from multiprocessing import shared_memory

    return bool(shared_memory.SharedMemory(create=True, size=16).name)
