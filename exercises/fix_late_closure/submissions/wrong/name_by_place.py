def make_handlers(names):
    def make(place):
        calls = []

        def handler(event):
            calls.append(event)
            return f"{names[place]} got {event} ({len(calls)})"

        return handler

    return [make(place) for place in range(len(names))]
