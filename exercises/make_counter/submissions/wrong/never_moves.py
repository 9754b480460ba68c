def make_counter(start=0):
    return lambda: start + 1
