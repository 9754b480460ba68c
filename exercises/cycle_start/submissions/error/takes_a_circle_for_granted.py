def cycle_start(head):
    slow, fast = head.next, head.next.next
    while slow is not fast:
        slow, fast = slow.next, fast.next.next
    while head is not slow:
        head, slow = head.next, slow.next
    return head
