import multiprocessing
from multiprocessing import Array, Barrier, Condition, Event, Lock, Pipe, Process, Queue
from multiprocessing import RLock, Semaphore, Value


def _work(n, counter, queue, barrier, event, places, guard):
    barrier.wait(5)
    event.wait(5)
    for _ in range(n):
        with guard, guard:
            counter.value += 1
    with places:
        queue.put(n)


def total(workers, n):
    counter, queue, event = Value("i", 0, lock=False), Queue(), Event()
    barrier, places, guard = Barrier(workers) if workers else None, Semaphore(2), RLock()
    args = (n, counter, queue, barrier, event, places, guard)
    processes = [Process(target=_work, args=args) for _ in range(workers)]
    for process in processes:
        process.start()
    event.set()
    said = sum(queue.get(timeout=5) for _ in processes)
    for process in processes:
        process.join(5)
        assert process.exitcode == 0
    assert said == workers * n

    ours, theirs = Pipe()
    ours.send({"a": [1]})
    assert theirs.poll(1) and theirs.recv() == {"a": [1]}
    assert Array("d", [1.5, 2.5])[:] == [1.5, 2.5]
    lock = Lock()
    assert lock.acquire(timeout=1) and not lock.acquire(timeout=0.05)
    lock.release()
    condition = Condition()
    with condition:
        assert not condition.wait(0.05)
    assert multiprocessing.get_start_method() == "fork"
    return counter.value
