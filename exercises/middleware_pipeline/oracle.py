class App:
    """Walks down the list by index; each step is a call of `run`."""

    def __init__(self, handler):
        self.layers, self.handler = (), handler

    def use(self, middleware):
        self.layers += (middleware,)
        return self

    def run(self, at, request):
        if at == len(self.layers):
            return self.handler(request)
        return self.layers[at](request, lambda request: self.run(at + 1, request))

    def handle(self, request):
        return self.run(0, request)
