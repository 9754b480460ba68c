from bisect import bisect_right


def grade(score: int, bounds: list[int], names: list[str]) -> str:
    return names[bisect_right(bounds, score)]
