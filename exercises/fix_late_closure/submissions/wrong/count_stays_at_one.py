def make_handlers(names):
    def make(name):
        def handler(event):
            count = 0
            count += 1
            return f"{name} got {event} ({count})"

        return handler

    return [make(name) for name in names]
