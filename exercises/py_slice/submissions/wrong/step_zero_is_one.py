def py_slice(seq, start, stop, step):
    step = step or 1
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
