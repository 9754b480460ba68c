"""Product of two square matrices."""

from operator import mul


def three_loops(left, right):
    size = len(left)
    product = [[0] * size for _ in range(size)]
    for i in range(size):
        for j in range(size):
            total = 0
            for k in range(size):
                total += left[i][k] * right[k][j]
            product[i][j] = total
    return product


def rows_scaled(left, right):
    product = []
    for row in left:
        sums = [0] * len(right[0])
        for factor, other in zip(row, right):
            for j, value in enumerate(other):
                sums[j] += factor * value
        product.append(sums)
    return product


def columns_in_hand(left, right):
    columns = list(zip(*right))
    return [[sum(a * b for a, b in zip(row, column)) for column in columns] for row in left]


def column_for_each_cell(left, right):
    return [
        [sum(map(mul, row, [other[j] for other in right])) for j in range(len(right))]
        for row in left
    ]
