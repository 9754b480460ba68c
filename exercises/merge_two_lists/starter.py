from typing import Optional

from judge_types import ListNode


def merge(a: Optional[ListNode], b: Optional[ListNode]) -> Optional[ListNode]:
    ...
