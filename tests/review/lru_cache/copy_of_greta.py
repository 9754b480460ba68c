from itertools import count
import heapq


class LRUCache:
    def drop(self):
        while True:
            moment, name = heapq.heappop(self.queue)
            if name in self.known and self.known[name][1] == moment:
                del self.known[name]
                return

    def mark(self, name, record):
        record[1] = next(self.moments)
        heapq.heappush(self.queue, (record[1], name))

    def put(self, name, content):
        record = self.known.setdefault(name, [None, None])
        record[0] = content
        self.mark(name, record)
        if len(self.known) > self.most:
            self.drop()

    def get(self, name):
        record = self.known.get(name)
        if record is None:
            return -1
        self.mark(name, record)
        result = record[0]
        return result

    def __init__(self, most):
        self.moments = count()
        self.queue = []
        self.known = {}
        self.most = most
