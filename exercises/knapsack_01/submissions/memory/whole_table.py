def knapsack(weights, values, capacity):
    table = [[0] * (capacity + 1)]
    for weight, value in zip(weights, values):
        last = table[-1]
        row = last[:]
        for room in range(weight, capacity + 1):
            row[room] = max(last[room], last[room - weight] + value)
        table.append(row)
    return table[-1][capacity]
