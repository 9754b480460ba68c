"""Values of a linked list in rising order. The nodes may be linked anew."""

import bisect


def _list(node):
    values = []
    while node:
        values.append(node.val)
        node = node.next
    return values


def _merge(left, right):
    if right.val < left.val:
        left, right = right, left
    head = tail = left
    left = left.next
    while left and right:
        if left.val <= right.val:
            tail.next, left = left, left.next
        else:
            tail.next, right = right, right.next
        tail = tail.next
    tail.next = left or right
    return head


def merge_from_below(head):
    runs = []
    while head:
        node, head = head, head.next
        node.next = None
        runs.append(node)
    while len(runs) > 1:
        merged = [_merge(runs[at], runs[at + 1]) for at in range(0, len(runs) - 1, 2)]
        if len(runs) % 2:
            merged.append(runs[-1])
        runs = merged
    return _list(runs[0])


def split_and_merge(head):
    def _sorted(node):
        if node.next is None:
            return node
        slow, fast = node, node.next
        while fast and fast.next:
            slow, fast = slow.next, fast.next.next
        other, slow.next = slow.next, None
        return _merge(_sorted(node), _sorted(other))

    return _list(_sorted(head))


def copy_and_sort(head):
    return sorted(_list(head))


def insert_in_order(head):
    first = None
    while head:
        node, head = head, head.next
        if first is None or node.val <= first.val:
            node.next, first = first, node
            continue
        place = first
        while place.next and place.next.val < node.val:
            place = place.next
        node.next, place.next = place.next, node
    return _list(first)


def take_out_the_smallest(head):
    values = []
    while head:
        least, before, place = head, None, head
        while place.next:
            if place.next.val < least.val:
                least, before = place.next, place
            place = place.next
        values.append(least.val)
        if before is None:
            head = head.next
        else:
            before.next = least.next
    return values


def insort_into_a_list(head):
    values = []
    while head:
        bisect.insort(values, head.val)
        head = head.next
    return values
