def cycle_start(head):
    seen = set()
    while head is not None and id(head) not in seen:
        seen.add(id(head))
        head = head.next
    return head
