"""Ways to make n of the coins 1 .. n-1, each as often as one likes, modulo a prime."""

MODULUS = 1_000_000_007


def one_row(amount, coins):
    ways = [1] + [0] * amount
    for coin in coins:
        if coin > 0:
            for total in range(coin, amount + 1):
                ways[total] = (ways[total] + ways[total - coin]) % MODULUS
    return ways[amount]


def row_for_each_coin(amount, coins):
    rows = [[1] + [0] * amount]
    for coin in coins:
        if coin > 0:
            row = []
            for total in range(amount + 1):
                extra = row[total - coin] if total >= coin else 0
                row.append((rows[-1][total] + extra) % MODULUS)
            rows.append(row)
    return rows[-1][amount]


def every_number_of_each_coin(amount, coins):
    ways = [1] + [0] * amount
    for coin in coins:
        if coin > 0:
            following = []
            for total in range(amount + 1):
                count = 0
                for rest in range(total, -1, -coin):
                    count += ways[rest]
                following.append(count % MODULUS)
            ways = following
    return ways[amount]
