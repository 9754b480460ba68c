import threading
from contextvars import copy_context


def map_in_pool(function, items, workers):
    """Own threads that take pairs of a context and an item from a list."""
    waiting = [(i, copy_context(), item) for i, item in enumerate(items)][::-1]
    results, errors, lock = {}, {}, threading.Lock()

    def work():
        while True:
            with lock:
                if not waiting:
                    return
                i, context, item = waiting.pop()
            try:
                results[i] = context.run(function, item)
            except Exception as error:
                errors[i] = error

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[min(errors)]
    return [results[i] for i in sorted(results)]
