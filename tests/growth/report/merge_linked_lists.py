"""Values of two sorted linked lists in one sorted list. The nodes may be linked anew."""


def _list(node):
    values = []
    while node:
        values.append(node.val)
        node = node.next
    return values


def relink(left, right):
    if right and (not left or right.val < left.val):
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
    return _list(head)


def sort_both_runs(left, right):
    return sorted(_list(left) + _list(right))


def pop_from_lists(left, right):
    left, right = _list(left), _list(right)
    merged = []
    while left and right:
        merged.append(left.pop(0) if left[0] <= right[0] else right.pop(0))
    return merged + left + right


def insert_into_the_first(left, right):
    head = left
    while right:
        node, right = right, right.next
        if node.val < head.val:
            node.next, head = head, node
            continue
        place = head
        while place.next and place.next.val <= node.val:
            place = place.next
        node.next, place.next = place.next, node
    return _list(head)


def concatenate_step_by_step(left, right):
    merged = []
    while left or right:
        if right is None or (left and left.val <= right.val):
            merged = merged + [left.val]
            left = left.next
        else:
            merged = merged + [right.val]
            right = right.next
    return merged
