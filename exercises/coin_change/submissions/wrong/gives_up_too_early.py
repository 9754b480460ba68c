def coin_change(coins, amount):
    best = -1
    kinds = sorted(coins, reverse=True)
    if amount == 0:
        return 0
    for first in range(len(kinds)):
        rest, number = amount, 0
        for coin in kinds[first:]:
            number += rest // coin
            rest %= coin
        if rest == 0 and (best < 0 or number < best):
            best = number
        if first == 0 and rest:
            return -1
    return best
