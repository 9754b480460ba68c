class QueueWithStacks:
    def __init__(self):
        self.incoming, self.outgoing = [], []

    def enqueue(self, x):
        self.incoming.append(x)

    def dequeue(self):
        if not self.outgoing:
            while self.incoming:
                self.outgoing.append(self.incoming.pop())
        return self.outgoing.pop()

    def peek(self):
        return self.outgoing[-1]

    def empty(self):
        return not self.incoming and not self.outgoing
