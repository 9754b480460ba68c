def cycle_start(head):
    visited = []
    while head is not None and id(head) not in visited:
        visited.append(id(head))
        head = head.next
    return head
