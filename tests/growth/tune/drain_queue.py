"""All jobs join a queue and then leave it one by one; the order in which they leave."""

from collections import deque


def double_ended(jobs):
    queue = deque()
    for job in jobs:
        queue.append(job)
    served = []
    while queue:
        served.append(queue.popleft())
    return served


def two_stacks(jobs):
    inbox, outbox, served = [], [], []
    for job in jobs:
        inbox.append(job)
    while inbox or outbox:
        if not outbox:
            while inbox:
                outbox.append(inbox.pop())
        served.append(outbox.pop())
    return served


def moving_head(jobs):
    queue = list(jobs)
    head = 0
    served = []
    while head < len(queue):
        served.append(queue[head])
        head += 1
    return served


def pop_front(jobs):
    queue = list(jobs)
    served = []
    while queue:
        served.append(queue.pop(0))
    return served


def insert_front(jobs):
    queue = []
    for job in jobs:
        queue.insert(0, job)
    served = []
    while queue:
        served.append(queue.pop())
    return served


def slice_off(jobs):
    queue = list(jobs)
    served = []
    while queue:
        served.append(queue[0])
        queue = queue[1:]
    return served


def pour_back(jobs):
    stack, other, served = list(jobs), [], []
    while stack:
        while len(stack) > 1:
            other.append(stack.pop())
        served.append(stack.pop())
        while other:
            stack.append(other.pop())
    return served
