def patient(n):
    return n
