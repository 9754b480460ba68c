def reverse(head):
    before, node = None, head
    while node is not None:
        node.next = before
        before, node = node, node.next
    return head
