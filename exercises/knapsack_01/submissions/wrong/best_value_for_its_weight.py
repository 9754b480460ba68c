def knapsack(weights, values, capacity):
    things = sorted(zip(weights, values), key=lambda thing: -thing[1] / (thing[0] or 1e-9))
    total = 0
    for weight, value in things:
        if weight <= capacity:
            capacity -= weight
            total += value
    return total
