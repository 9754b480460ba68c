def subsets(nums):
    answer = [[]]
    for start in range(len(nums)):
        for end in range(start + 1, len(nums) + 1):
            answer.append(nums[start:end])
    return answer
