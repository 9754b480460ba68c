def counterexample():
    return 6, [1, 3, 4]
