# family: file reach
# tries: keeps others from a file by a lock
# held by: no paths, seccomp
# expect: forbidden, runtime_error
import fcntl


def harm():
    fcntl.flock(os.open(path(), os.O_RDONLY), fcntl.LOCK_EX | fcntl.LOCK_NB)
    return True
