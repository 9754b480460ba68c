"""Value in the middle of a linked list, the later one of two."""


def two_speeds(head):
    slow = fast = head
    while fast and fast.next:
        slow = slow.next
        fast = fast.next.next
    return slow.val


def two_passes(head):
    length = 0
    node = head
    while node:
        length += 1
        node = node.next
    node = head
    for _ in range(length // 2):
        node = node.next
    return node.val


def copied_values(head):
    values = []
    while head:
        values.append(head.val)
        head = head.next
    return values[len(values) // 2]


def _length(node):
    length = 0
    while node:
        length += 1
        node = node.next
    return length


def measure_from_each(head):
    whole = _length(head)
    node = head
    while _length(node) > whole - whole // 2:
        node = node.next
    return node.val
