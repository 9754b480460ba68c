def patient(n):
    while True:
        pass
