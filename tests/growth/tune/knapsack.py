"""Largest value of things whose weight together is at most n; each thing once."""


def one_row(weights, values, capacity):
    best = [0] * (capacity + 1)
    for weight, value in zip(weights, values):
        for room in range(capacity, weight - 1, -1):
            best[room] = max(best[room], best[room - weight] + value)
    return best[capacity]


def row_for_each_thing(weights, values, capacity):
    rows = [[0] * (capacity + 1)]
    for weight, value in zip(weights, values):
        above = rows[-1]
        row = above[:weight]
        for room in range(weight, capacity + 1):
            row.append(max(above[room], above[room - weight] + value))
        rows.append(row)
    return rows[-1][capacity]


def best_for_each_weight(weights, values, capacity):
    best = {0: 0}
    for weight, value in zip(weights, values):
        for total, worth in list(best.items()):
            if total + weight <= capacity and best.get(total + weight, -1) < worth + value:
                best[total + weight] = worth + value
    return max(best.values())


def by_number_of_things(weights, values, capacity):
    best = [[0] * (capacity + 1) for _ in range(len(weights) + 1)]
    for done, (weight, value) in enumerate(zip(weights, values), 1):
        for count in range(done, 0, -1):
            fewer, row = best[count - 1], best[count]
            for room in range(capacity, weight - 1, -1):
                row[room] = max(row[room], fewer[room - weight] + value)
    return max(row[capacity] for row in best)
