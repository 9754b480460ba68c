# family: file reach
# tries: has the kernel open and read a file through a ring, past the filter
# held by: seccomp
# expect: forbidden, runtime_error
import mmap


def libc_map(descriptor, offset, length):
    return mmap.mmap(descriptor, length, mmap.MAP_SHARED, 3, offset=offset)


def harm():
    parameters = ctypes.create_string_buffer(120)
    ring = call("io_uring_setup", 4, parameters)
    sq = struct.unpack_from("10I", parameters.raw, 40)
    entries = libc_map(ring, 0x10000000, 4 * 64)
    head = libc_map(ring, 0, sq[6] + 4 * 4)
    name = ctypes.create_string_buffer(WORLD["file"].encode())
    # IORING_OP_OPENAT.
    at = ctypes.addressof(name)
    struct.pack_into("BBHiQQIIQ", entries, 0, 18, 0, 0, AT_FDCWD, 0, at, 0, 0, 1)
    struct.pack_into("I", head, sq[6], 0)
    struct.pack_into("I", head, sq[1], 1)
    call("io_uring_enter", ring, 1, 1, 1, None, 0)
    found = []
    for descriptor in range(3, 20):
        try:
            found.append(os.pread(descriptor, 4096, 0))
        except OSError:
            pass
    return any(SECRET in text for text in found)
