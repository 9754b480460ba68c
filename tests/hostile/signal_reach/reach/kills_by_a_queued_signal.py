# family: signal reach
# tries: ends another process by rt_sigqueueinfo(2)
# held by: seccomp, pid namespace, own user id
# expect: forbidden, runtime_error
def harm():
    details = struct.pack("iii", 9, 0, -1) + bytes(116)
    return call("rt_sigqueueinfo", WORLD["sibling"], 9, details) == 0
