"""Largest sum of the i-th node from the front and the i-th from the back, for i < n // 2."""

from collections import deque


def _values(head):
    values = []
    while head:
        values.append(head.val)
        head = head.next
    return values


def reverse_half(head):
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
    if fast:
        slow = slow.next
    turned = None
    while slow:
        slow.next, turned, slow = turned, slow, slow.next
    best = 0
    while turned:
        best = max(best, head.val + turned.val)
        head, turned = head.next, turned.next
    return best


def copy_to_a_list(head):
    values = _values(head)
    return max(values[place] + values[-1 - place] for place in range(len(values) // 2))


def take_from_both_ends(head):
    values = deque(_values(head))
    best = 0
    while len(values) > 1:
        best = max(best, values.popleft() + values.pop())
    return best


def stack_of_first_half(head):
    count, node = 0, head
    while node:
        count, node = count + 1, node.next
    stack = []
    for _ in range(count // 2):
        stack.append(head.val)
        head = head.next
    if count % 2:
        head = head.next
    best = 0
    while head:
        best = max(best, head.val + stack.pop())
        head = head.next
    return best


def pop_both_ends_of_a_list(head):
    values = _values(head)
    best = 0
    while len(values) > 1:
        best = max(best, values.pop(0) + values.pop())
    return best


def walk_to_the_twin(head):
    count, node = 0, head
    while node:
        count, node = count + 1, node.next
    best, front = 0, head
    for place in range(count // 2):
        twin = front
        for _ in range(count - 1 - 2 * place):
            twin = twin.next
        best = max(best, front.val + twin.val)
        front = front.next
    return best
