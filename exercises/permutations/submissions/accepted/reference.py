def permutations(nums):
    answer, order = [], list(nums)

    def fill(place):
        if place == len(order):
            answer.append(order[:])
            return
        for i in range(place, len(order)):
            order[place], order[i] = order[i], order[place]
            fill(place + 1)
            order[place], order[i] = order[i], order[place]

    fill(0)
    return answer
