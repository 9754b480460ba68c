from typing import List, Optional, Tuple


class HashMap:
    def __init__(self) -> None:
        ...

    def put(self, key: object, value: int) -> None:
        ...

    def get(self, key: object) -> Optional[int]:
        ...

    def remove(self, key: object) -> bool:
        ...

    def size(self) -> int:
        ...

    def items(self) -> List[Tuple[object, int]]:
        ...
