from threading import Thread


def in_threads(count, function):
    """Runs a function in so many threads at once, and waits for all."""
    threads = [Thread(target=function) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def one_thread(solution, log):
    counter = solution.Counter()
    log(counter.value())
    counter.increment()
    counter.increment(5)
    log(counter.value())


def many_threads(solution, log):
    counter = solution.Counter()

    def work():
        for _ in range(50):
            counter.increment()

    in_threads(4, work)
    log(counter.value())


def two_counters(solution, log):
    first, second = solution.Counter(), solution.Counter()
    in_threads(2, first.increment)
    log(first.value(), second.value())


def step_that_cannot_be_added(solution, log):
    counter = solution.Counter()
    log.call(counter.increment, "much")
    in_threads(2, counter.increment)
    log(counter.value())
