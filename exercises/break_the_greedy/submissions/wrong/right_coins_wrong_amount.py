def counterexample():
    return [1, 3, 4], 7
