from abc import ABC
from typing import Any, Hashable, Iterable, List


class Repository(ABC):
    def get_all(self, keys: Iterable[Hashable]) -> List[Any]:
        ...


class InMemoryRepository(Repository):
    def add(self, key: Hashable, item: Any) -> None:
        ...

    def get(self, key: Hashable) -> Any:
        ...
