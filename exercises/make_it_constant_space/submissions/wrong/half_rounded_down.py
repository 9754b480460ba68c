def has_majority(nums):
    return any(nums.count(number) >= max(1, len(nums) // 2) for number in nums[:1]) or any(
        2 * nums.count(number) > len(nums) for number in nums
    )
