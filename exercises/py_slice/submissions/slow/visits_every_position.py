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
            position += n
        return min(max(position, low), high)

    first = place(start, low if step > 0 else high)
    last = place(stop, high if step > 0 else low)
    wanted = range(first, last, step)
    result = [seq[i] for i in range(n) if i in wanted]
    return result if step > 0 else result[::-1]
