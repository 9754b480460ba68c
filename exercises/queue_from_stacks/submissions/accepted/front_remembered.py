class QueueWithStacks:
    """Remembers the bottom of the incoming stack, so that peek moves nothing."""

    def __init__(self):
        self.newest_on_top = []
        self.oldest_on_top = []
        self.bottom = None

    def enqueue(self, x):
        if not self.newest_on_top:
            self.bottom = x
        self.newest_on_top.append(x)

    def dequeue(self):
        if self.empty():
            raise IndexError("dequeue from an empty queue")
        if len(self.oldest_on_top) == 0:
            for _ in range(len(self.newest_on_top)):
                self.oldest_on_top.append(self.newest_on_top.pop())
        return self.oldest_on_top.pop()

    def peek(self):
        if self.empty():
            raise IndexError("peek into an empty queue")
        return self.oldest_on_top[-1] if self.oldest_on_top else self.bottom

    def empty(self):
        return len(self.newest_on_top) + len(self.oldest_on_top) == 0
