def make_handlers(names):
    def make(name):
        count = 0

        def handler(event):
            nonlocal count
            count += 1
            return f"{name} got {event} ({count - 1})"

        return handler

    return [make(name) for name in names]
