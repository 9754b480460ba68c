def two_sum(nums, target):
    import a_module_that_nobody_wrote
