from multiprocessing import Process, Value


def total(workers: int, n: int) -> int:
    ...
