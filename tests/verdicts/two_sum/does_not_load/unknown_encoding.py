# -*- coding: no-such-encoding -*-
def two_sum(nums, target):
    return []
