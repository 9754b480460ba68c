def merge(a, b):
    front = last = ListNode(0)
    while a or b:
        if b is None or a is not None and a.val <= b.val:
            value, a = a.val, a.next
        else:
            value, b = b.val, b.next
        last.next = ListNode(value)
        last = last.next
    return front.next
