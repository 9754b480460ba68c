from collections import deque, Counter

class LRUCache:
    # lazy deletion: every use is appended to a queue, a key leaves the cache
    # when its last mention in the queue is popped
    def __init__(self, capacity: int) -> None:
        self.cap = capacity
        self.data = {}
        self.uses = deque()
        self.pending = Counter()

    def get(self, key: int) -> int:
        if key in self.data:
            self.note(key)
            return self.data[key]
        return -1

    def put(self, key: int, value: int) -> None:
        self.data[key] = value
        self.note(key)
        while len(self.data) > self.cap:
            k = self.uses.popleft()
            self.pending[k] -= 1
            if not self.pending[k]:
                del self.pending[k]
                del self.data[k]

    def note(self, key):
        self.uses.append(key)
        self.pending[key] += 1
        if len(self.uses) > 4 * self.cap + 16:
            self.shrink()

    def shrink(self):
        seen = set()
        kept = deque()
        for k in reversed(self.uses):
            if k not in seen:
                seen.add(k)
                kept.appendleft(k)
        self.uses = kept
        self.pending = Counter(kept)
