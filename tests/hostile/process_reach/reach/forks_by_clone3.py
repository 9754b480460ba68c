# family: process reach
# tries: starts a process by clone3(2), whose flags lie in memory where no filter sees them
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    arguments = struct.pack("8Q", 0, 0, 0, 0, 17, 0, 0, 0)
    child = call("clone3", arguments, len(arguments))
    if child == 0:
        libc._exit(0)
    return child > 0
