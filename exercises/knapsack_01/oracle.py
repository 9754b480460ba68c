def knapsack(weights, values, capacity):
    """The largest value for each total weight that some choice has."""
    choices = {0: 0}
    for weight, value in zip(weights, values):
        for w, v in list(choices.items()):
            if w + weight <= capacity:
                choices[w + weight] = max(choices.get(w + weight, 0), v + value)
    return max(choices.values())
