def counterexample():
    return [(0, 10), (10, 20), (20, 30), (30, 40), (9, 11), (29, 31)]
