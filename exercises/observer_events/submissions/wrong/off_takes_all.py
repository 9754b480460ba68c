from typing import Callable


class Emitter:
    def __init__(self) -> None:
        self._subscriptions = {}        # event -> list of (handler, once)

    def on(self, event: str, handler: Callable) -> None:
        self._subscriptions.setdefault(event, []).append((handler, False))

    def once(self, event: str, handler: Callable) -> None:
        self._subscriptions.setdefault(event, []).append((handler, True))

    def off(self, event: str, handler: Callable) -> None:
        subscriptions = self._subscriptions.get(event, [])
        rest = [entry for entry in subscriptions if entry[0] != handler]
        if len(rest) < len(subscriptions):
            self._subscriptions[event] = rest
            return
        raise ValueError("no such handler of %r" % event)

    def emit(self, event: str, *args: object) -> int:
        called = self._subscriptions.get(event, [])
        self._subscriptions[event] = [entry for entry in called if not entry[1]]
        for handler, _ in called:
            handler(*args)
        return len(called)
