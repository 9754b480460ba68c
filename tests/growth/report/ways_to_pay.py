"""Number of ways to pay n with coins of 1, 2 and 5."""


def fill_the_amounts(n):
    ways = [1] + [0] * n
    for coin in (1, 2, 5):
        for amount in range(coin, n + 1):
            ways[amount] += ways[amount - coin]
    return ways[n]


def loop_over_fives(n):
    total = 0
    for fives in range(n // 5 + 1):
        total += (n - 5 * fives) // 2 + 1
    return total


def row_for_each_coin(n):
    row = [1] * (n + 1)
    for coin in (2, 5):
        fresh = []
        for amount in range(n + 1):
            before = fresh[amount - coin] if amount >= coin else 0
            fresh.append(row[amount] + before)
        row = fresh
    return row[n]


def loop_over_fives_and_twos(n):
    total = 0
    for fives in range(n // 5 + 1):
        for twos in range(n // 2 + 1):
            if 5 * fives + 2 * twos <= n:
                total += 1
    return total


def loop_over_all_coins(n):
    total = 0
    for fives in range(n // 5 + 1):
        for twos in range(n // 2 + 1):
            for ones in range(n + 1):
                if 5 * fives + 2 * twos + ones == n:
                    total += 1
    return total
