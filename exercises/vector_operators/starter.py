from collections.abc import Iterable


class Vector:
    def __init__(self, components: Iterable[float]) -> None:
        ...
