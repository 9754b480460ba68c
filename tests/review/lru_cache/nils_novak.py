# functional style: everything lives in closures
def make(capacity):
    store = {}

    def touch(key):
        store[key] = store.pop(key)
        return store[key]

    def read(key):
        return touch(key) if key in store else -1

    def write(key, value):
        store[key] = value
        touch(key)
        if len(store) > capacity:
            store.pop(next(iter(store)))

    return read, write


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.get, self.put = make(capacity)
