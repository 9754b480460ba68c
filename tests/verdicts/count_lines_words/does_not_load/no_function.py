def wc(path):
    return 0, 0, 0
