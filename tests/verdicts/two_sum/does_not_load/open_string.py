def two_sum(nums, target):
    return """never closed
