def merge(a, b):
    front = ListNode(0, a)
    while b is not None:
        node, b = b, b.next
        place = front
        while place.next is not None and place.next.val <= node.val:
            place = place.next
        node.next, place.next = place.next, node
    return front.next
