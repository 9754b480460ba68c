# family: process reach
# tries: becomes a program that lies in memory alone
# held by: seccomp, no paths
# expect: forbidden, runtime_error
def harm():
    program = call("memfd_create", b"any", 0)
    with open("/bin/mkdir", "rb") as file:
        os.sendfile(program, file.fileno(), 0, 1 << 24)
    os.execve(program, ["mkdir", path("made")], {})
