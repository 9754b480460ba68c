def knapsack(weights, values, capacity):
    def best(i, room):
        if i == len(weights):
            return 0
        without = best(i + 1, room)
        if weights[i] > room:
            return without
        return max(without, best(i + 1, room - weights[i]) + values[i])

    return best(0, capacity)
