"""Whether a linked list runs into itself; the lists given do not."""


def two_speeds(head):
    slow = fast = head
    while fast and fast.next:
        slow = slow.next
        fast = fast.next.next
        if slow is fast:
            return True
    return False


def set_of_identities(head):
    seen = set()
    while head:
        if id(head) in seen:
            return True
        seen.add(id(head))
        head = head.next
    return False


def list_of_nodes(head):
    seen = []
    while head:
        if head in seen:
            return True
        seen.append(head)
        head = head.next
    return False


def walk_again(head):
    node = head
    place = 0
    while node:
        earlier = head
        for _ in range(place):
            if earlier is node:
                return True
            earlier = earlier.next
        node = node.next
        place += 1
    return False
