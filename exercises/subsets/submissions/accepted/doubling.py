def subsets(nums):
    answer = [[]]
    for number in nums:
        answer += [subset + [number] for subset in answer]
    return answer
