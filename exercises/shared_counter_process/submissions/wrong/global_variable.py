from multiprocessing import Process

counter = 0


def _count(n):
    global counter
    for _ in range(n):
        counter += 1


def total(workers, n):
    global counter
    counter = 0
    processes = [Process(target=_count, args=(n,)) for _ in range(workers)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    return counter
