def counterexample():
    return [(5, 0), (7, 4), (11, 6)]
