def has_cycle(head):
    if head is None:
        return False
    node = head.next
    while node is not None:
        if node is head:
            return True
        node = node.next
    return False
