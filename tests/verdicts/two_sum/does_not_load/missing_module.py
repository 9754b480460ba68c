import a_module_that_nobody_wrote


def two_sum(nums, target):
    return []
