def reverse(head):
    if head is None:
        return None
    front = head
    while head.next is not None:
        moved = head.next
        head.next = moved.next
        moved.next = front
        front = moved
    return front
