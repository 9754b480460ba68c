def make_handlers(names):
    counts = dict.fromkeys(names, 0)

    def make(name):
        def handler(event):
            counts[name] += 1
            return f"{name} got {event} ({counts[name]})"

        return handler

    return [make(name) for name in names]
