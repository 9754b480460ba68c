# time: n log n
# finding: log_factor
def two_sum(nums, target):
    order = sorted(range(len(nums)), key=nums.__getitem__)
    low, high = 0, len(order) - 1
    while low < high:
        found = nums[order[low]] + nums[order[high]]
        if found == target:
            return [order[low], order[high]]
        if found < target:
            low += 1
        else:
            high -= 1
    return []
