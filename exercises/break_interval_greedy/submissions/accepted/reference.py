def counterexample():
    return [(0, 5), (4, 7), (6, 11)]       # he takes (4, 7), but the other two fit together
