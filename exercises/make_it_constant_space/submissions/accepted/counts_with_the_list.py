def has_majority(nums):
    candidate, lead = 0, 0
    for number in nums:
        if not lead:
            candidate = number
        lead += 1 if number == candidate else -1
    return nums.count(candidate) > len(nums) - nums.count(candidate)
