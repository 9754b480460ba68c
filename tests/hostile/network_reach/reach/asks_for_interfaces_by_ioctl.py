# family: network reach
# tries: learns by ioctl(2) which address an interface has
# held by: seccomp, network namespace
# expect: forbidden, runtime_error
import socket


def harm():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as found:
        call("ioctl", found.fileno(), 0x8913, ctypes.create_string_buffer(b"lo", 64))
    return True
