"""Ways to climb n stairs by steps of one, two or three, modulo a prime."""

MODULUS = 1_000_000_007


def three_variables(stairs):
    first, second, third = 0, 0, 1
    for _ in range(stairs):
        first, second, third = second, third, (first + second + third) % MODULUS
    return third


def table(stairs):
    ways = [0] * (stairs + 3)
    ways[2] = 1
    for place in range(3, stairs + 3):
        ways[place] = (ways[place - 1] + ways[place - 2] + ways[place - 3]) % MODULUS
    return ways[-1]


def _product(left, right):
    return [
        [sum(row[k] * right[k][j] for k in range(3)) % MODULUS for j in range(3)]
        for row in left
    ]


def matrix_squaring(stairs):
    result = [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    step = [[1, 1, 1], [1, 0, 0], [0, 1, 0]]
    while stairs:
        if stairs & 1:
            result = _product(result, step)
        step = _product(step, step)
        stairs >>= 1
    return result[0][0]


def copied_table(stairs):
    ways = [0, 0, 1]
    for _ in range(stairs):
        ways = ways + [sum(ways[-3:]) % MODULUS]
    return ways[-1]


def every_place_again(stairs):
    """Adds up all ways that are known and takes the older ones off again."""
    ways = [0, 0, 1]
    for _ in range(stairs):
        ways.append((sum(ways) - sum(ways[:-3])) % MODULUS)
    return ways[-1]
