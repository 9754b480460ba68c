def remove_duplicates(nums):
    if not nums:
        return
    last = 0
    for read in range(1, len(nums)):
        if nums[read] != nums[last]:
            last += 1
            nums[last] = nums[read]
    while len(nums) > last + 1:
        nums.pop()
