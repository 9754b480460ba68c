# family: file reach
# expect: forbidden, runtime_error
import tempfile


def two_sum(nums, target):
    with tempfile.NamedTemporaryFile("w") as file:
        file.write("x")
