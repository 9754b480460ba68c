"""Insert [low, high] among disjoint sorted intervals; start s stands for [s, s + 1]."""


def one_pass(starts, low, high):
    result = []
    placed = False
    for start in starts:
        end = start + 1
        if end < low:
            result.append((start, end))
        elif start > high:
            if not placed:
                result.append((low, high))
                placed = True
            result.append((start, end))
        else:
            low, high = min(low, start), max(high, end)
    if not placed:
        result.append((low, high))
    return result


def append_and_sort(starts, low, high):
    intervals = [(start, start + 1) for start in starts]
    intervals.append((low, high))
    intervals.sort()
    result = []
    for start, end in intervals:
        if result and result[-1][1] >= start:
            last = result.pop()
            start, end = last[0], max(last[1], end)
        result.append((start, end))
    return result


def take_from_the_front(starts, low, high):
    queue = list(starts)
    result = []
    while queue and queue[0] + 1 < low:
        start = queue.pop(0)
        result.append((start, start + 1))
    while queue and queue[0] <= high:
        start = queue.pop(0)
        low, high = min(low, start), max(high, start + 1)
    result.append((low, high))
    while queue:
        start = queue.pop(0)
        result.append((start, start + 1))
    return result


def concatenate_tuples(starts, low, high):
    before = ()
    after = ()
    for start in starts:
        if start + 1 < low:
            before = before + ((start, start + 1),)
        elif start > high:
            after = after + ((start, start + 1),)
        else:
            low, high = min(low, start), max(high, start + 1)
    return list(before + ((low, high),) + after)


def insert_at_the_front(starts, low, high):
    result = []
    placed = False
    for start in reversed(starts):
        if start > high:
            result.insert(0, (start, start + 1))
        elif start + 1 < low:
            if not placed:
                result.insert(0, (low, high))
                placed = True
            result.insert(0, (start, start + 1))
        else:
            low, high = min(low, start), max(high, start + 1)
    if not placed:
        result.insert(0, (low, high))
    return result
