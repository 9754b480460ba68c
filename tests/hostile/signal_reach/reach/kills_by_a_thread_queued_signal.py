# family: signal reach
# tries: ends another process by rt_tgsigqueueinfo(2)
# held by: seccomp, pid namespace, own user id
# expect: forbidden, runtime_error
def harm():
    pid = WORLD["sibling"]
    return call("rt_tgsigqueueinfo", pid, pid, 9, struct.pack("iii", 9, 0, -1) + bytes(116)) == 0
