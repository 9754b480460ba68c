from fractions import Fraction


def moving_average(xs, k):
    if k < 1:
        raise ValueError(k)
    if len(xs) < k:
        return []
    total = sum(map(Fraction, xs[:k]))
    result = [float(total / k)]
    for i in range(k, len(xs)):
        total += Fraction(xs[i]) - Fraction(xs[i - k])
        result.append(float(total / k))
    return result
