"""A list that falls from its first value to its last, put in ascending order."""


def bottom_up_merge(values):
    source = list(values)
    width = 1
    while width < len(source):
        target = []
        for start in range(0, len(source), 2 * width):
            middle = min(start + width, len(source))
            end = min(start + 2 * width, len(source))
            i, j = start, middle
            while i < middle or j < end:
                if j >= end or (i < middle and source[i] <= source[j]):
                    target.append(source[i])
                    i += 1
                else:
                    target.append(source[j])
                    j += 1
        source = target
        width *= 2
    return source


def _sift(heap, root, end):
    while 2 * root + 1 < end:
        child = 2 * root + 1
        if child + 1 < end and heap[child] < heap[child + 1]:
            child += 1
        if heap[root] >= heap[child]:
            return
        heap[root], heap[child] = heap[child], heap[root]
        root = child


def heap_by_hand(values):
    heap = list(values)
    for root in range(len(heap) // 2 - 1, -1, -1):
        _sift(heap, root, len(heap))
    for end in range(len(heap) - 1, 0, -1):
        heap[0], heap[end] = heap[end], heap[0]
        _sift(heap, 0, end)
    return heap


def library_sort(values):
    return sorted(values)


def quick_first_pivot(values):
    pool = list(values)
    spans = [(0, len(pool) - 1)]
    while spans:
        low, high = spans.pop()
        if low >= high:
            continue
        pivot = pool[low]
        border = low
        for place in range(low + 1, high + 1):
            if pool[place] < pivot:
                border += 1
                pool[border], pool[place] = pool[place], pool[border]
        pool[low], pool[border] = pool[border], pool[low]
        spans.append((low, border - 1))
        spans.append((border + 1, high))
    return pool


def insertion(values):
    ranked = list(values)
    for place in range(1, len(ranked)):
        value = ranked[place]
        while place > 0 and ranked[place - 1] > value:
            ranked[place] = ranked[place - 1]
            place -= 1
        ranked[place] = value
    return ranked


def bubble_in_place(values):
    for end in range(len(values) - 1, 0, -1):
        moved = False
        for place in range(end):
            if values[place] > values[place + 1]:
                values[place], values[place + 1] = values[place + 1], values[place]
                moved = True
        if not moved:
            break
    return values
