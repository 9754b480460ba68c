class Handler:
    def __init__(self, name):
        self.name, self.events = name, []

    def __call__(self, event):
        self.events.append(event)
        return "%s got %s (%d)" % (self.name, event, len(self.events))


def make_handlers(names):
    return [Handler(name) for name in names]
