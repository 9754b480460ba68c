def reverse(head):
    front = last = None
    while head is not None:
        before, node = None, head
        while node.next is not None:
            before, node = node, node.next
        if before is None:
            head = None
        else:
            before.next = None
        if last is None:
            front = node
        else:
            last.next = node
        last = node
    return front
