def reverse(head):
    before, node = None, head
    while node is not None and node.next is not None:
        after = node.next
        node.next = before
        before, node = node, after
    return before
