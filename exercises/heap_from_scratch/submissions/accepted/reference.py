from typing import List


class MinHeap:
    def __init__(self, items: List[int]) -> None:
        self._heap = list(items)
        for place in range(len(self._heap) // 2 - 1, -1, -1):
            self._sink(place)

    def _sink(self, place):
        heap = self._heap
        x, size = heap[place], len(heap)
        while True:
            child = 2 * place + 1
            if child >= size:
                break
            if child + 1 < size and heap[child + 1] < heap[child]:
                child += 1
            if heap[child] >= x:
                break
            heap[place] = heap[child]
            place = child
        heap[place] = x

    def push(self, x: int) -> None:
        heap = self._heap
        place = len(heap)
        heap.append(x)
        while place:
            parent = (place - 1) // 2
            if heap[parent] <= x:
                break
            heap[place] = heap[parent]
            place = parent
        heap[place] = x

    def pop(self) -> int:
        last = self._heap.pop()
        if not self._heap:
            return last
        smallest, self._heap[0] = self._heap[0], last
        self._sink(0)
        return smallest

    def peek(self) -> int:
        return self._heap[0]

    def size(self) -> int:
        return len(self._heap)
