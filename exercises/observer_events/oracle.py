class Emitter:
    """One tuple of all subscriptions: (event, handler, how often)."""

    all = ()

    def on(self, event, handler):
        self.all += ((event, handler, "always"),)

    def once(self, event, handler):
        self.all += ((event, handler, "once"),)

    def off(self, event, handler):
        for i, subscription in enumerate(self.all):
            if subscription[:2] == (event, handler):
                self.all = self.all[:i] + self.all[i + 1 :]
                return
        raise ValueError(event)

    def emit(self, event, *args):
        mine = [s for s in self.all if s[0] == event]
        self.all = tuple(s for s in self.all if s[0] != event or s[2] == "always")
        for _, handler, _ in mine:
            handler(*args)
        return len(mine)
