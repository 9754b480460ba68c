from typing import Callable


class Emitter:
    def on(self, event: str, handler: Callable) -> None:
        ...

    def once(self, event: str, handler: Callable) -> None:
        ...

    def off(self, event: str, handler: Callable) -> None:
        ...

    def emit(self, event: str, *args: object) -> int:
        ...
