def ways(coins, amount):
    if amount == 0:
        return 0
    count = [1] + [0] * amount
    for coin in coins:
        for a in range(coin, amount + 1):
            count[a] += count[a - coin]
    return count[amount]
