def coin_change(coins, amount):
    number = 0
    for coin in sorted(coins, reverse=True):
        number += amount // coin
        amount %= coin
    return -1 if amount else number
