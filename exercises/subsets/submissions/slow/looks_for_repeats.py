def subsets(nums):
    answer = [[]]
    for number in nums:
        for subset in answer[:]:
            larger = subset + [number]
            if larger not in answer:
                answer.append(larger)
    return answer
