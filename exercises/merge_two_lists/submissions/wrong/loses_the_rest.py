def merge(a, b):
    front = last = ListNode(0)
    while a and b:
        if b.val < a.val:
            last.next, b = b, b.next
        else:
            last.next, a = a, a.next
        last = last.next
    last.next = None
    return front.next
