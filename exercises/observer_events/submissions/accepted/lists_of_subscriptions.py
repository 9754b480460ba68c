from collections import defaultdict


class Subscription:
    def __init__(self, handler, times):
        self.handler, self.times = handler, times


class Emitter:
    def __init__(self):
        self.events = defaultdict(list)

    def on(self, event, handler, times=float("inf")):
        self.events[event].append(Subscription(handler, times))

    def once(self, event, handler):
        self.on(event, handler, 1)

    def off(self, event, handler):
        found = [s for s in self.events[event] if s.handler == handler]
        if not found:
            raise ValueError("not subscribed")
        self.events[event].remove(found[0])

    def emit(self, event, *args):
        now = tuple(self.events[event])
        for subscription in now:
            subscription.times -= 1
            if subscription.times == 0:
                self.events[event].remove(subscription)
        for subscription in now:
            subscription.handler(*args)
        return len(now)
