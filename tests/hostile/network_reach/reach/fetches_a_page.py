# family: network reach
# tries: fetches a page from a service of this machine
# held by: seccomp, network namespace
# expect: forbidden, runtime_error
import http.client


def harm():
    connection = http.client.HTTPConnection("127.0.0.1", WORLD["port"], timeout=0.3)
    connection.connect()
    return True
