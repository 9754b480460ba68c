"""Values of a linked list from its end to its beginning."""


def turn_links(head):
    turned = None
    while head:
        head.next, turned, head = turned, head, head.next
    values = []
    while turned:
        values.append(turned.val)
        turned = turned.next
    return values


def stack_of_nodes(head):
    stack = []
    while head:
        stack.append(head)
        head = head.next
    return [stack.pop().val for _ in range(len(stack))]


def reversed_copy(head):
    values = []
    while head:
        values.append(head.val)
        head = head.next
    return values[::-1]


def insert_in_front(head):
    values = []
    while head:
        values.insert(0, head.val)
        head = head.next
    return values


def added_in_front(head):
    values = []
    while head:
        values = [head.val] + values
        head = head.next
    return values


def walk_to_each(head):
    length = 0
    node = head
    while node:
        length += 1
        node = node.next
    values = []
    for place in range(length - 1, -1, -1):
        node = head
        for _ in range(place):
            node = node.next
        values.append(node.val)
    return values
