def knapsack(weights, values, capacity):
    total = 0
    for value, weight in sorted(zip(values, weights), reverse=True):
        if weight <= capacity:
            capacity -= weight
            total += value
    return total
