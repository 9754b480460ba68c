def ways(coins, amount):
    count = [1] + [0] * amount
    for a in range(1, amount + 1):
        for coin in coins:
            if coin <= a:
                count[a] += count[a - coin]
    return count[amount]
