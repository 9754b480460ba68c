def knapsack(weights, values, capacity):
    exact = [0] + [-1] * capacity          # value of things that weigh exactly this
    for weight, value in zip(weights, values):
        for room in range(capacity, weight - 1, -1):
            if exact[room - weight] >= 0:
                exact[room] = max(exact[room], exact[room - weight] + value)
    best = []
    for room in range(capacity + 1):
        best.append(max(exact[: room + 1]))
    return best[capacity]
