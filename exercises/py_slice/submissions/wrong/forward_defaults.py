def py_slice(seq, start, stop, step):
    n = len(seq)
    step = 1 if step is None else step
    start = 0 if start is None else start
    stop = n if stop is None else stop
    start = max(0, start + n) if start < 0 else min(start, n)
    stop = max(0, stop + n) if stop < 0 else min(stop, n)
    return [seq[i] for i in range(start, stop, step)]
