# family: process reach
# tries: learns which capabilities another process has
# held by: seccomp, pid namespace, own user id
# expect: forbidden, runtime_error
def harm():
    header = struct.pack("Ii", 0x20080522, WORLD["sibling"])
    return call("capget", header, ctypes.create_string_buffer(24)) == 0
