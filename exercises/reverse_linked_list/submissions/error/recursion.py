def reverse(head):
    if head is None or head.next is None:
        return head
    front = reverse(head.next)
    head.next.next = head
    head.next = None
    return front
