"""Hits of a cache that drops the key which was not asked for the longest time."""

from collections import OrderedDict, deque


def ordered_dictionary(keys, capacity):
    cache = OrderedDict()
    hits = 0
    for key in keys:
        if key in cache:
            hits += 1
            cache.move_to_end(key)
        else:
            if len(cache) >= capacity:
                cache.popitem(last=False)
            cache[key] = True
    return hits


class _Entry:
    __slots__ = ("key", "older", "newer")

    def __init__(self, key):
        self.key = key
        self.older = self.newer = self


def linked_entries(keys, capacity):
    ring = _Entry(None)
    entries = {}
    hits = 0
    for key in keys:
        entry = entries.get(key)
        if entry is not None:
            hits += 1
            entry.older.newer, entry.newer.older = entry.newer, entry.older
        else:
            if len(entries) >= capacity:
                oldest = ring.newer
                ring.newer, oldest.newer.older = oldest.newer, ring
                del entries[oldest.key]
            entry = entries[key] = _Entry(key)
        entry.older, entry.newer = ring.older, ring
        ring.older.newer = entry
        ring.older = entry
    return hits


def lazy_queue(keys, capacity):
    queue = deque()
    waiting = {}
    hits = 0
    for key in keys:
        if key in waiting:
            hits += 1
        else:
            if len(waiting) >= capacity:
                while waiting[queue[0]] > 1:
                    waiting[queue.popleft()] -= 1
                del waiting[queue.popleft()]
            waiting[key] = 0
        waiting[key] += 1
        queue.append(key)
    return hits


def oldest_of_dictionary(keys, capacity):
    cache = {}
    hits = 0
    for key in keys:
        if key in cache:
            hits += 1
            del cache[key]
        elif len(cache) >= capacity:
            del cache[next(iter(cache))]
        cache[key] = True
    return hits


def list_in_order(keys, capacity):
    order = []
    hits = 0
    for key in keys:
        if key in order:
            hits += 1
            order.remove(key)
        elif len(order) >= capacity:
            order.pop(0)
        order.append(key)
    return hits


def oldest_stamp(keys, capacity):
    stamps = {}
    hits = 0
    for now, key in enumerate(keys):
        if key in stamps:
            hits += 1
        elif len(stamps) >= capacity:
            del stamps[min(stamps, key=stamps.__getitem__)]
        stamps[key] = now
    return hits
