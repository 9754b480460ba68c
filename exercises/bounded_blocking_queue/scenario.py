import time
from threading import Event, Thread

A_MOMENT = 0.03     # long enough for what should not happen


def started(*functions):
    threads = [Thread(target=function, daemon=True) for function in functions]
    for thread in threads:
        thread.start()
    return threads


def join(threads):
    for thread in threads:
        thread.join()


def first_in_first_out(solution, log):
    queue = solution.BoundedQueue(4)
    for item in ("a", None, "b", 0):
        queue.put(item)
    log(queue.size())
    log.call(queue.get)
    queue.put("c")
    for _ in range(4):
        log.call(queue.get)
    log(queue.size())


def put_waits_when_full(solution, log):
    queue, is_in = solution.BoundedQueue(2), Event()
    queue.put(1)
    queue.put(2)

    def produce():
        queue.put(3)
        is_in.set()

    threads = started(produce)
    log("goes in at once", is_in.wait(A_MOMENT))
    log(queue.size())
    log.call(queue.get)
    join(threads)
    log("is in", is_in.is_set(), queue.size())
    for _ in range(queue.size()):
        log.call(queue.get)


def get_waits_when_empty(solution, log):
    queue, got = solution.BoundedQueue(1), []
    came = Event()

    def consume():
        got.append(queue.get())
        came.set()

    threads = started(consume)
    log("came at once", came.wait(A_MOMENT))
    queue.put("x")
    join(threads)
    log(got, queue.size())


def waiting_costs_no_work(solution, log):
    full, empty = solution.BoundedQueue(1), solution.BoundedQueue(1)
    full.put(0)
    threads = started(lambda: full.put(1), empty.get)
    Event().wait(A_MOMENT)
    before = time.process_time()
    Event().wait(2 * A_MOMENT)
    log("busy", time.process_time() - before > A_MOMENT / 3)
    full.get()
    empty.put(0)
    join(threads)


def several_waiting_producers(solution, log):
    queue = solution.BoundedQueue(1)
    queue.put(0)
    threads = started(*[lambda i=i: queue.put(i) for i in (1, 2, 3)])
    log(sorted(queue.get() for _ in range(4)))
    join(threads)
    log(queue.size())


def several_waiting_consumers(solution, log):
    queue, got = solution.BoundedQueue(3), []
    threads = started(*[lambda: got.append(queue.get()) for _ in range(3)])
    for item in (1, 2, 3):
        queue.put(item)
    join(threads)
    log(sorted(got), queue.size())


def one_to_one_in_order(solution, log):
    queue, got = solution.BoundedQueue(2), []

    def produce():
        for item in range(25):
            queue.put(item)

    def consume():
        for _ in range(25):
            got.append(queue.get())

    join(started(produce, consume))
    log(got)


def many_consumers(solution, log):
    queue, got, failed = solution.BoundedQueue(1), [], []

    def produce():
        for item in range(12):
            queue.put(item)

    def consume():
        for _ in range(12):
            try:
                got.append(queue.get())
            except Exception as error:
                failed.append(type(error).__name__)
                return

    consumers = started(consume, consume, consume)
    producers = started(produce, produce, produce)
    while not failed and any(thread.is_alive() for thread in consumers):
        Event().wait(0.002)
    log(sorted(failed))
    if not failed:
        join(producers)
        log(sorted(got) == sorted(3 * list(range(12))), queue.size())


def never_above_the_capacity(solution, log):
    queue, sizes = solution.BoundedQueue(2), []

    def produce():
        for item in range(10):
            queue.put(item)
            sizes.append(queue.size())

    threads = started(produce, produce, produce)
    for _ in range(30):
        sizes.append(queue.size())
        queue.get()
    join(threads)
    log(max(sizes) <= 2, queue.size())


def capacity_of_nothing(solution, log):
    log.call(solution.BoundedQueue, 0)
    log.call(solution.BoundedQueue, -3)
    queue = solution.BoundedQueue(1)
    queue.put("only")
    log(queue.size())


def two_queues(solution, log):
    first, second = solution.BoundedQueue(1), solution.BoundedQueue(1)
    first.put("a")
    second.put("b")
    log(first.get(), second.get(), first.size())
