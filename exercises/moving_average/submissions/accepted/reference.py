from typing import List


def moving_average(xs: List[float], k: int) -> List[float]:
    if k < 1:
        raise ValueError("k must be at least 1")
    windows = len(xs) - k + 1
    result = []
    for start in range(0, windows, k):
        # the numbers of this block from each place to its end
        ends, total = [0] * k, 0
        for i in range(k - 1, -1, -1):
            total += xs[start + i]
            ends[i] = total
        # and as many of the next block
        total = 0
        for i in range(min(k, windows - start)):
            if i:
                total += xs[start + k + i - 1]
            result.append((ends[i] + total) / k)
    return result
