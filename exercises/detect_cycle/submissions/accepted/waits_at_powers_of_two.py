def has_cycle(head):
    """One walker; a mark that it leaves behind after 1, 2, 4, 8, … steps."""
    mark, limit, steps = head, 1, 0
    node = head
    while node is not None:
        node = node.next
        if node is not None and node is mark:
            return True
        steps += 1
        if steps == limit:
            mark, limit, steps = node, 2 * limit, 0
    return False
