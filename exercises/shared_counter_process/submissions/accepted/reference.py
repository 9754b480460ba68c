from multiprocessing import Process, Value


def _count(counter, n):
    for _ in range(n):
        with counter.get_lock():
            counter.value += 1


def total(workers, n):
    counter = Value("i", 0)
    processes = [Process(target=_count, args=(counter, n)) for _ in range(workers)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    return counter.value
