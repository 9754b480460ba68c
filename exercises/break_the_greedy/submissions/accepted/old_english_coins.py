def counterexample():
    return [60, 30, 24, 12, 6, 3, 1], 48
