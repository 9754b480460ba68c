import multiprocessing


def total(workers, n):
    context = multiprocessing.get_context("fork")
    counter, lock = context.Array("q", 1, lock=False), context.Lock()

    def count():
        for _ in range(n):
            lock.acquire()
            counter[0] += 1
            lock.release()

    processes = [context.Process(target=count, daemon=True) for _ in range(workers)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    return counter[0]
