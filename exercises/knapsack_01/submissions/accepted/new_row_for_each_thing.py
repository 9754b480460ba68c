def knapsack(weights, values, capacity):
    row = [0] * (capacity + 1)
    for weight, value in zip(weights, values):
        row = [
            max(row[room], row[room - weight] + value) if room >= weight else row[room]
            for room in range(capacity + 1)
        ]
    return row[capacity]
