from typing import Optional


def py_slice(seq: list, start: Optional[int], stop: Optional[int], step: Optional[int]) -> list:
    ...
