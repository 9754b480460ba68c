"""Who of 0..n-1 stays when every k-th in a circle leaves, k = n // 2."""

from collections import deque


def recurrence(n, k):
    last = 0
    for size in range(2, n + 1):
        last = (last + k) % size
    return last


def tree_of_counts(n, k):
    tree = [0] * (n + 1)
    for place in range(1, n + 1):
        tree[place] = place & -place
    top = 1 << (n.bit_length() - 1)
    rank = 0
    for size in range(n, 0, -1):
        rank = (rank + k - 1) % size
        place, left, step = 0, rank, top
        while step:
            if place + step <= n and tree[place + step] <= left:
                place += step
                left -= tree[place]
            step >>= 1
        if size == 1:
            return place
        place += 1
        while place <= n:
            tree[place] -= 1
            place += place & -place
    return None


def pop_by_place(n, k):
    circle = list(range(n))
    place = 0
    while len(circle) > 1:
        place = (place + k - 1) % len(circle)
        circle.pop(place)
    return circle[0]


def turn_a_queue(n, k):
    circle = deque(range(n))
    while len(circle) > 1:
        circle.rotate(1 - k)
        circle.popleft()
    return circle[0]


def walk_the_links(n, k):
    after = [(place + 1) % n for place in range(n)]
    before = n - 1
    for size in range(n, 1, -1):
        for _ in range((k - 1) % size):
            before = after[before]
        after[before] = after[after[before]]
    return after[before]


def cut_and_join(n, k):
    circle = list(range(n))
    while len(circle) > 1:
        place = (k - 1) % len(circle)
        circle = circle[place + 1:] + circle[:place]
    return circle[0]
