def reverse(head):
    before = None
    while head.next is not None:
        after = head.next
        head.next = before
        before, head = head, after
    head.next = before
    return head
