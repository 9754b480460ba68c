from itertools import count


def fewest(coins, amount):
    level, number = {0}, 0
    while amount not in level:
        level = {total + coin for total in level for coin in coins}
        number += 1
    return number


def greedy(coins, amount):
    number = 0
    for coin in sorted(coins, reverse=True):
        number += amount // coin
        amount %= coin
    return number


def counterexample():
    for largest in count(3):
        for middle in range(2, largest):
            coins = [1, middle, largest]
            for amount in range(1, 2 * largest):
                if greedy(coins, amount) > fewest(coins, amount):
                    return coins, amount
