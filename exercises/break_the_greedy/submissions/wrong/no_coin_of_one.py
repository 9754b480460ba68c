def counterexample():
    return [4, 6], 8
