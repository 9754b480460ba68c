def ways(coins, amount):
    row = [1] + [0] * amount
    for coin in coins:
        row = [sum([row[rest] for rest in range(a, -1, -coin)]) for a in range(amount + 1)]
    return row[amount]
