from typing import Optional

from judge_types import ListNode


def merge(a: Optional[ListNode], b: Optional[ListNode]) -> Optional[ListNode]:
    front = last = ListNode(0)
    while a is not None and b is not None:
        if b.val < a.val:
            last.next, b = b, b.next
        else:
            last.next, a = a, a.next
        last = last.next
    last.next = a if a is not None else b
    return front.next
