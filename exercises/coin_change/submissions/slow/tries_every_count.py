def coin_change(coins, amount):
    never = amount + 1
    best = [0] + [never] * amount
    for coin in coins:
        before = best[:]
        for a in range(coin, amount + 1):
            for number in range(1, a // coin + 1):
                if before[a - number * coin] + number < best[a]:
                    best[a] = before[a - number * coin] + number
    return best[amount] if best[amount] < never else -1
