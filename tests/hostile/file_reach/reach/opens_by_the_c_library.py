# family: file reach
# tries: reads a file with fopen(3)
# held by: no paths, seccomp
# expect: forbidden, runtime_error
def harm():
    libc.fopen.restype = ctypes.c_void_p
    libc.fgets.restype = ctypes.c_char_p
    stream = libc.fopen(WORLD["file"].encode(), b"r")
    text = ctypes.create_string_buffer(256)
    return bool(stream) and SECRET in libc.fgets(text, 256, ctypes.c_void_p(stream))
