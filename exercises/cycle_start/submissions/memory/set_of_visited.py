def cycle_start(head):
    visited = set()
    while head is not None and head not in visited:
        visited.add(head)
        head = head.next
    return head
