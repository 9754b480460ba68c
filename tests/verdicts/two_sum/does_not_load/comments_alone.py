# TODO: write two_sum(nums, target)
