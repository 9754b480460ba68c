def make_handlers(names):
    handlers = []
    counts = [0]
    for name in names:
        def handler(event, name=name):
            counts[0] += 1
            return f"{name} got {event} ({counts[0]})"

        handlers.append(handler)
    return handlers
