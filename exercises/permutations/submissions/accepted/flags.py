def permutations(nums):
    answer, order, used = [], [], [False] * len(nums)

    def fill():
        if len(order) == len(nums):
            answer.append(list(order))
            return
        for i, number in enumerate(nums):
            if not used[i]:
                used[i] = True
                order.append(number)
                fill()
                order.pop()
                used[i] = False

    fill()
    return answer
