def counterexample():
    return [1, 3, 4], 6            # 4 + 1 + 1, but 3 + 3 is enough
