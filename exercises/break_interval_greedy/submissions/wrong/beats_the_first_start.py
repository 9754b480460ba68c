def counterexample():
    return [(0, 100), (1, 3), (4, 6), (7, 9)]
