def cycle_start(head):
    """Finds the length of the circle, then lets one walker go that far ahead."""
    mark, limit, steps = head, 1, 0
    node = head.next if head is not None else None
    length = 1
    while node is not None and node is not mark:
        if length == limit:
            mark, limit, length = node, 2 * limit, 0
        node = node.next
        length += 1
    if node is None:
        return None
    ahead = behind = head
    for _ in range(length):
        ahead = ahead.next
    while ahead is not behind:
        ahead, behind = ahead.next, behind.next
    return ahead
