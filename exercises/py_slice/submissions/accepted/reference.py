from typing import Optional


def py_slice(seq: list, start: Optional[int], stop: Optional[int], step: Optional[int]) -> list:
    if step is None:
        step = 1
    if step == 0:
        raise ValueError("the step must not be zero")
    n = len(seq)
    low, high = (0, n) if step > 0 else (-1, n - 1)

    def place(position, default):
        if position is None:
            return default
        if position < 0:
            position += n
        return min(max(position, low), high)

    first = place(start, low if step > 0 else high)
    last = place(stop, high if step > 0 else low)
    return [seq[i] for i in range(first, last, step)]
