def coin_change(coins, amount):
    never = amount + 1
    best = [0] + [never] * amount
    for coin in coins:
        for a in range(amount, coin - 1, -1):
            best[a] = min(best[a], best[a - coin] + 1)
    return best[amount] if best[amount] < never else -1
