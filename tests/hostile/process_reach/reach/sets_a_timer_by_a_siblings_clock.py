# family: process reach
# tries: sets a timer by the CPU time of another process
# held by: seccomp, pid namespace
# expect: forbidden, runtime_error
def harm():
    # SIGEV_NONE: nobody is signalled.
    event = struct.pack("Qii", 0, 0, 1) + bytes(48)

    def question(exists):
        clock = ctypes.c_int((~(WORLD["sibling"] if exists else NO_PROCESS) << 3) | 2)
        call("timer_create", clock, event, ctypes.create_string_buffer(8))

    return is_there(question)
