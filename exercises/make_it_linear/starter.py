def count_pairs(nums: list[int], t: int) -> int:
    pairs = 0
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            if nums[i] + nums[j] == t:
                pairs += 1
    return pairs
