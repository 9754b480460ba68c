"""An order of courses when each course of the list must come before the next one of it."""

from collections import deque


def _edges(courses):
    return [(courses[place], courses[place + 1]) for place in range(len(courses) - 1)]


def queue_of_ready(courses):
    after = {course: [] for course in courses}
    needs = {course: 0 for course in courses}
    for before, later in _edges(courses):
        after[before].append(later)
        needs[later] += 1
    ready = deque(course for course in courses if needs[course] == 0)
    order = []
    while ready:
        course = ready.popleft()
        order.append(course)
        for later in after[course]:
            needs[later] -= 1
            if needs[later] == 0:
                ready.append(later)
    return order


def finish_last_first(courses):
    after = {course: [] for course in courses}
    for before, later in _edges(courses):
        after[before].append(later)
    done, order = set(), []
    for course in courses:
        waiting = [(course, False)]
        while waiting:
            current, finished = waiting.pop()
            if finished:
                order.append(current)
            elif current not in done:
                done.add(current)
                waiting.append((current, True))
                waiting.extend((later, False) for later in after[current])
    return order[::-1]


def rounds_over_all(courses):
    need = {later: before for before, later in _edges(courses)}
    taken, order = set(), []
    while len(order) < len(courses):
        for course in range(len(courses)):
            if course not in taken and (course not in need or need[course] in taken):
                taken.add(course)
                order.append(course)
    return order


def look_for_a_ready_one(courses):
    need = {later: before for before, later in _edges(courses)}
    left = list(range(len(courses)))
    taken, order = set(), []
    while left:
        course = next(item for item in left if item not in need or need[item] in taken)
        left.remove(course)
        taken.add(course)
        order.append(course)
    return order


def recount_open_edges(courses):
    edges = _edges(courses)
    left, order = set(courses), []
    while left:
        blocked = {later for before, later in edges if before in left}
        ready = min(left - blocked)
        left.remove(ready)
        order.append(ready)
    return order


def matrix_of_edges(courses):
    count = len(courses)
    rows = [bytearray(count) for _ in range(count)]
    needs = [0] * count
    for before, later in _edges(courses):
        rows[before][later] = 1
        needs[later] += 1
    ready = [course for course in range(count) if needs[course] == 0]
    order = []
    while ready:
        course = ready.pop()
        order.append(course)
        for later, edge in enumerate(rows[course]):
            if edge:
                needs[later] -= 1
                if needs[later] == 0:
                    ready.append(later)
    return order
