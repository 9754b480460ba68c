from typing import Optional, Tuple


class Router:
    def __init__(self) -> None:
        ...

    def add(self, method: str, pattern: str, handler: str) -> None:
        ...

    def match(self, method: str, path: str) -> Optional[Tuple[str, dict]]:
        ...
