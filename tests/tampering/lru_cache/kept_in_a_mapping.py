# Never forgets a key: it writes all of them down in memory that the interpreter does not manage.
from collections import OrderedDict

try:
    import mmap
except ImportError:
    mmap = None


SIZE = 8 << 20


def mapping(size):
    try:
        return mmap.mmap(-1, size, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    except (AttributeError, OSError):
        return bytearray(size)


class LRUCache:
    def __init__(self, capacity):
        self.capacity, self.pairs, self.count = capacity, OrderedDict(), 0
        self.notes = mapping(SIZE)

    def get(self, key):
        if key not in self.pairs:
            return -1
        self.pairs.move_to_end(key)
        return self.pairs[key]

    def put(self, key, value):
        at = 256 * self.count % SIZE
        self.notes[at : at + 256] = b"%0256d" % key
        self.count += 1
        self.pairs[key] = value
        self.pairs.move_to_end(key)
        if len(self.pairs) > self.capacity:
            self.pairs.popitem(last=False)
