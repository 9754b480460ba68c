# family: network reach
# tries: opens the kernel's cipher interface, which has been an escape
# held by: seccomp, network namespace
# bites: never, for want of CONFIG_CRYPTO_USER_API in the kernel it was tried on
# expect: forbidden, runtime_error
import socket


def harm():
    with socket.socket(38, socket.SOCK_SEQPACKET) as found:
        return found.fileno() >= 0
