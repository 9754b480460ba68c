# family: file reach
# expect: forbidden
import os


def two_sum(nums, target):
    with open("/tmp/judge-test-written", "w") as file:
        file.write("x")
    os.unlink("/tmp/judge-test-written")
