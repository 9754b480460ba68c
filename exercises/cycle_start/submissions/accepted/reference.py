from typing import Optional

from judge_types import ListNode


def cycle_start(head: Optional[ListNode]) -> Optional[ListNode]:
    slow = fast = head
    while fast is not None and fast.next is not None:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            break
    else:
        return None
    node = head
    while node is not slow:
        node, slow = node.next, slow.next
    return node
