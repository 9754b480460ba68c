def subsets(nums):
    answer = []

    def extend(chosen):
        answer.append(chosen)
        for number in nums:
            if number not in chosen:
                extend(chosen + [number])

    extend([])
    return answer
