def kth_largest(nums, k):
    different = sorted(set(nums), reverse=True)
    return different[min(k, len(different)) - 1]
