# family: network reach
# tries: connects to a service by its socket's path
# held by: seccomp, no paths
# expect: forbidden, runtime_error
import socket


def harm():
    with socket.socket(socket.AF_UNIX) as found:
        found.connect(WORLD["socket"])
    return True
