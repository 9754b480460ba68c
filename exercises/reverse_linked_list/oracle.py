def reverse(head):
    values = []
    while head is not None:
        values.append(head.val)
        head = head.next
    result = None
    for value in values:
        result = ListNode(value, result)
    return result
