# expect: runtime_error, wrong_answer
class QueueWithStacks:
    def __init__(self):
        self.incoming, self.outgoing = [], []

    def _move(self):
        if not self.outgoing:
            self.outgoing, self.incoming = self.incoming[::-1], []
        if not self.outgoing:
            raise ValueError("empty")

    def enqueue(self, x):
        self.incoming.append(x)

    def dequeue(self):
        self._move()
        return self.outgoing.pop()

    def peek(self):
        self._move()
        return self.outgoing[-1]

    def empty(self):
        return not self.incoming and not self.outgoing
