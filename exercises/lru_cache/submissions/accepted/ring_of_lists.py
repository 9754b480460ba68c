PREV, NEXT, KEY, VALUE = range(4)


class LRUCache:
    """One ring through a root; the root's next link is the oldest."""

    def __init__(self, capacity):
        self.capacity = capacity
        self.links = {}
        self.root = []
        self.root[:] = [self.root, self.root, None, None]

    def get(self, key):
        link = self.links.get(key)
        if link is None:
            return -1
        self._take_out(link)
        self._put_last(link)
        return link[VALUE]

    def put(self, key, value):
        if key in self.links:
            link = self.links[key]
            self._take_out(link)
            link[VALUE] = value
        else:
            if len(self.links) == self.capacity:
                oldest = self.root[NEXT]
                self._take_out(oldest)
                del self.links[oldest[KEY]]
            link = self.links[key] = [None, None, key, value]
        self._put_last(link)

    def _take_out(self, link):
        before, after = link[PREV], link[NEXT]
        before[NEXT], after[PREV] = after, before

    def _put_last(self, link):
        last = self.root[PREV]
        last[NEXT] = self.root[PREV] = link
        link[PREV], link[NEXT] = last, self.root
