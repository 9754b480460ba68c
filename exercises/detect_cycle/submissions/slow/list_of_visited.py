def has_cycle(head):
    visited = []
    while head is not None:
        if id(head) in visited:
            return True
        visited.append(id(head))
        head = head.next
    return False
