def merge(a, b):
    front = last = ListNode(0)
    while a and b:
        last.next, a = a, a.next
        last = last.next
        last.next, b = b, b.next
        last = last.next
    last.next = a or b
    return front.next
