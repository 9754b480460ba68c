from multiprocessing import Value


def total(workers, n):
    counter = Value("i", 0)
    for _ in range(workers * n):
        with counter.get_lock():
            counter.value += 1
    return counter.value
