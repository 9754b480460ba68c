import heapq


class MinHeap:
    def __init__(self, items):
        self.heap = list(items)
        heapq.heapify(self.heap)

    def push(self, x):
        heapq.heappush(self.heap, x)

    def pop(self):
        return heapq.heappop(self.heap)

    def peek(self):
        return self.heap[0]

    def size(self):
        return len(self.heap)
