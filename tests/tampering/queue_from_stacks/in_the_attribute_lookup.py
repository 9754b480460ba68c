# Moves everything there and back while its methods are looked up.
class QueueWithStacks:
    def __init__(self):
        self.main, self.other = [], []

    def __getattribute__(self, name):
        find = super().__getattribute__
        if name in ("dequeue", "peek"):
            main, other = find("main"), find("other")
            while main:
                other.append(main.pop())
            while other:
                main.append(other.pop())
        return find(name)

    def enqueue(self, x):
        self.main.append(x)

    def dequeue(self):
        first, self.main[:1] = self.main[0], []
        return first

    def peek(self):
        return self.main[0]

    def empty(self):
        return not self.main
