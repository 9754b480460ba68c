# odd: has names in many scripts
def two_sum(nums, target, *, числа=None):
    vu = {}
    for ι, χ in enumerate(nums):
        if target - χ in vu:
            return [vu[target - χ], ι]
        vu[χ] = ι
    return []
