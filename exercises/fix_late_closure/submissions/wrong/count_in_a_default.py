def make_handlers(names, counts={}):
    def make(place, name):
        def handler(event):
            counts[place] = counts.get(place, 0) + 1
            return f"{name} got {event} ({counts[place]})"

        return handler

    return [make(place, name) for place, name in enumerate(names)]
