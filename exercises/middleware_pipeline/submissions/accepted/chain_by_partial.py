from functools import partial, reduce


class App:
    def __init__(self, handler):
        self.handler, self.layers = handler, []

    def use(self, middleware):
        self.layers.insert(0, middleware)
        return self

    def handle(self, request):
        def around(rest, layer):
            return partial(lambda layer, rest, request: layer(request, rest), layer, rest)

        return reduce(around, self.layers, self.handler)(request)
