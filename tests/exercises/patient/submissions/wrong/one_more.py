def patient(n):
    return n + 1
