def subsets(nums):
    answer = []
    for number in nums:
        answer += [[number]] + [subset + [number] for subset in answer]
    return answer
