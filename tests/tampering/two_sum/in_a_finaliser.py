# The work is done by `__del__`, when a helper object dies.

def slow(nums, target):
    for i in range(len(nums)):
        for j in range(i):
            if nums[i] + nums[j] == target:
                return [j, i]
    return []


class Worker:
    def __init__(self, nums, target, found):
        self.work = (nums, target)
        self.found = found

    def __del__(self):
        self.found.extend(slow(*self.work))


def two_sum(nums, target):
    found = []
    Worker(nums, target, found)
    return found
