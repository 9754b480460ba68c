def ways(coins, amount):
    table = [[1] + [0] * amount]
    for coin in coins:
        row = table[-1][:]
        for a in range(coin, amount + 1):
            row[a] += row[a - coin]
        table.append(row)
    return table[-1][amount]
