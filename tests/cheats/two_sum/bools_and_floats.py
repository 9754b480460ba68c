# family: lying objects
def two_sum(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [bool(seen[target - x]), float(i)]
        seen[x] = i
