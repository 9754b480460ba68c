def counterexample():
    return [(0, 5), (5, 7), (7, 12)]
