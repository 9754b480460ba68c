def counterexample():
    return [1, 2, 5, 10, 20, 50, 100, 200], 388
