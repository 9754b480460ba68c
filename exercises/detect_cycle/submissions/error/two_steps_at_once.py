def has_cycle(head):
    slow = fast = head
    while fast is not None:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            return fast is not None
    return False
