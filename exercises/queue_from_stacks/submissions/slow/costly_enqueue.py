class QueueWithStacks:
    def __init__(self):
        self.front_on_top, self.spare = [], []

    def enqueue(self, x):
        while self.front_on_top:
            self.spare.append(self.front_on_top.pop())
        self.front_on_top.append(x)
        while self.spare:
            self.front_on_top.append(self.spare.pop())

    def dequeue(self):
        return self.front_on_top.pop()

    def peek(self):
        return self.front_on_top[-1]

    def empty(self):
        return not self.front_on_top
