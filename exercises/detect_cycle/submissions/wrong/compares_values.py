def has_cycle(head):
    slow = fast = head
    while fast is not None and fast.next is not None:
        slow, fast = slow.next, fast.next.next
        if fast is not None and slow.val == fast.val:
            return True
    return False
