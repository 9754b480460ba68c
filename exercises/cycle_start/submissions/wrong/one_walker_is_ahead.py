def cycle_start(head):
    if head is None or head.next is None:
        return None
    slow, fast = head, head.next
    while slow is not fast:
        if fast is None or fast.next is None:
            return None
        slow, fast = slow.next, fast.next.next
    for _ in range(10**5):              # stops a walk that would not end
        if head is slow:
            break
        head, slow = head.next, slow.next
    return slow
