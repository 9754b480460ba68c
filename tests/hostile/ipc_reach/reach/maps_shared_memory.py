# family: ipc reach
# tries: maps memory that is writable and shared, which no limit counts
# held by: seccomp
# expect: forbidden, runtime_error
import mmap


def harm():
    return len(mmap.mmap(-1, 1 << 16)) > 0
