def ways(coins, amount):
    row = [1] + [0] * amount
    for coin in coins:
        before, row = row, []
        for a in range(amount + 1):
            row.append(before[a] + (row[a - coin] if a >= coin else 0))
    return row[amount]
