class App:
    def __init__(self, handler):
        self._handler, self._middlewares = handler, []

    def use(self, middleware):
        self._middlewares.append(middleware)
        return self

    def handle(self, request):
        layers = iter(self._middlewares)

        def rest(request):
            for middleware in layers:
                return middleware(request, rest)
            return self._handler(request)

        return rest(request)
