def py_slice(seq, start, stop, step):
    n = len(seq)
    step = 1 if step is None else step
    if step == 0:
        raise ValueError("zero")
    low, high = (0, n) if step > 0 else (-1, n - 1)
    start = (low if step > 0 else high) if start is None else start
    stop = (high if step > 0 else low) if stop is None else stop
    start = start + n if start < 0 else start
    stop = stop + n if stop < 0 else stop
    start, stop = min(max(start, low), high), min(max(stop, low), high)
    return [seq[i] for i in range(start, stop, step)]
