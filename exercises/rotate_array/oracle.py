def rotate(nums, k):
    if nums:
        for _ in range(k % len(nums)):
            nums.insert(0, nums.pop())
