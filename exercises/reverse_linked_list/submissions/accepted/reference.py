from typing import Optional

from judge_types import ListNode


def reverse(head: Optional[ListNode]) -> Optional[ListNode]:
    before, node = None, head
    while node is not None:
        after = node.next
        node.next = before
        before, node = node, after
    return before
