def subsets(nums):
    answer, chosen = [], []

    def decide(position):
        if position == len(nums):
            answer.append(chosen[:])
            return
        decide(position + 1)
        chosen.append(nums[position])
        decide(position + 1)
        chosen.pop()

    decide(0)
    return answer
