# family: resource bombs
# expect: runtime_error, forbidden, memory_limit
import os


def two_sum(nums, target):
    while True:
        reader, writer = os.pipe()
        os.set_blocking(writer, False)
        try:
            while True:
                os.write(writer, b"x" * 4096)
        except BlockingIOError:
            pass
