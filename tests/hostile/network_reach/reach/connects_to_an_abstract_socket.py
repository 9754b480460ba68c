# family: network reach
# tries: connects to a service by a name that lies on no disk
# held by: seccomp, network namespace, landlock
# expect: forbidden, runtime_error
import socket


def harm():
    with socket.socket(socket.AF_UNIX) as found:
        found.connect("\0" + WORLD["abstract"])
    return True
