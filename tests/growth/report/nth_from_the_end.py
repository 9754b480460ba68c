"""Value of the k-th node from the end of a linked list. The list may be changed."""

from collections import deque


def two_pointers(head, k):
    ahead = behind = head
    for _ in range(k):
        ahead = ahead.next
    while ahead:
        ahead, behind = ahead.next, behind.next
    return behind.val


def _length(node):
    count = 0
    while node:
        count += 1
        node = node.next
    return count


def count_first(head, k):
    node = head
    for _ in range(_length(head) - k):
        node = node.next
    return node.val


def copy_to_a_list(head, k):
    values = []
    while head:
        values.append(head.val)
        head = head.next
    return values[-k]


def keep_the_last(head, k):
    window = deque(maxlen=k)
    while head:
        window.append(head.val)
        head = head.next
    return window[0]


def measure_from_each(head, k):
    node = head
    while _length(node) > k:
        node = node.next
    return node.val


def shorten_by_one(head, k):
    for _ in range(k - 1):
        node = head
        while node.next.next:
            node = node.next
        node.next = None
    while head.next:
        head = head.next
    return head.val
