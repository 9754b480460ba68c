def py_slice(seq, start, stop, step):
    return seq[start:stop:step]
