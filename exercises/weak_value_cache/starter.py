from typing import Any, Callable, Hashable


class WeakCache:
    def get_or_create(self, key: Hashable, factory: Callable[[Hashable], Any]) -> Any:
        ...

    def __contains__(self, key: Hashable) -> bool:
        ...

    def __len__(self) -> int:
        ...
