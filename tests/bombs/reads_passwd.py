# family: file reach
# expect: forbidden, runtime_error
def two_sum(nums, target):
    with open("/etc/passwd") as file:
        return file.read()
