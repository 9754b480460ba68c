from contextlib import contextmanager


class Again:
    def __init__(self, make):
        self.make = make

    def __enter__(self):
        self.inner = self.make()
        return self.inner.__enter__()

    def __exit__(self, *error):
        return self.inner.__exit__(*error)


class Pool:
    def __init__(self, items):
        self.state = [(item, True) for item in items]

    def acquire(self):
        for i, (item, is_free) in enumerate(self.state):
            if is_free:
                self.state[i] = (item, False)
                return item
        raise LookupError("none")

    def release(self, item):
        if (item, False) not in self.state:
            raise ValueError(item)
        self.state.remove((item, False))
        self.state.append((item, True))

    def free(self):
        return len([1 for _, is_free in self.state if is_free])

    @contextmanager
    def once(self):
        item = self.acquire()
        try:
            yield item
        finally:
            self.release(item)

    def lease(self):
        return Again(self.once)
