def py_slice(seq, start, stop, step):
    step = 1 if step is None else step
    if step == 0:
        raise ValueError("zero")
    n = len(seq)
    low, high = (0, n) if step > 0 else (-1, n - 1)

    def place(position, default):
        if position is None:
            return default
        if position < 0:
            return position % n if n else low
        return min(position, high)

    first = place(start, low if step > 0 else high)
    last = place(stop, high if step > 0 else low)
    return [seq[i] for i in range(first, last, step)]
