def ways(coins, amount):
    count = [1] + [0] * amount
    for coin in coins:
        for a in range(amount, coin - 1, -1):
            count[a] += count[a - coin]
    return count[amount]
