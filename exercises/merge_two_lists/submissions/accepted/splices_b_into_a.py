def merge(a, b):
    if a is None or b is not None and b.val < a.val:
        a, b = b, a
    head = a
    while a is not None and b is not None:
        if a.next is None or a.next.val > b.val:
            a.next, b = b, a.next       # what followed in a is now the other list
        a = a.next
    return head
