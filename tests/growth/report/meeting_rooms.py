"""Fewest rooms for meetings that start at the given times and all last as long."""

import heapq


def heap_of_ends(starts, length):
    ends = []
    for start in sorted(starts):
        if ends and ends[0] <= start:
            heapq.heapreplace(ends, start + length)
        else:
            heapq.heappush(ends, start + length)
    return len(ends)


def sweep_of_events(starts, length):
    events = [(start, 1) for start in starts]
    events += [(start + length, -1) for start in starts]
    events.sort()
    rooms = most = 0
    for _, change in events:
        rooms += change
        if rooms > most:
            most = rooms
    return most


def two_sorted_lists(starts, length):
    begins = sorted(starts)
    ends = sorted(start + length for start in starts)
    free = most = 0
    for index, begin in enumerate(begins):
        while ends[free] <= begin:
            free += 1
        most = max(most, index + 1 - free)
    return most


def difference_array(starts, length):
    change = [0] * (max(starts) + length + 2)
    for start in starts:
        change[start] += 1
        change[start + length] -= 1
    rooms = most = 0
    for step in change:
        rooms += step
        if rooms > most:
            most = rooms
    return most


def scan_the_rooms(starts, length):
    rooms = []
    for start in sorted(starts):
        for number, busy_until in enumerate(rooms):
            if busy_until <= start:
                rooms[number] = start + length
                break
        else:
            rooms.append(start + length)
    return len(rooms)


def count_at_each_start(starts, length):
    most = 0
    for moment in starts:
        running = 0
        for start in starts:
            if start <= moment < start + length:
                running += 1
        most = max(most, running)
    return most
