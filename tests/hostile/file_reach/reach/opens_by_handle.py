# family: file reach
# tries: reads a file by its handle, past the rights of every folder
# held by: no paths, seccomp, no capabilities
# bites: as root
# expect: forbidden, runtime_error
def harm():
    handle = ctypes.create_string_buffer(struct.pack("Ii", 120, 0), 128)
    mount = ctypes.c_int()
    call("name_to_handle_at", AT_FDCWD, WORLD["file"].encode(), handle, ctypes.byref(mount), 0)
    folder = os.open(WORLD["folder"], os.O_RDONLY)
    descriptor = call("open_by_handle_at", folder, handle, os.O_RDONLY)
    return SECRET in os.read(descriptor, 4096)
