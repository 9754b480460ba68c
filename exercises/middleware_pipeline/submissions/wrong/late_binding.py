class App:
    def __init__(self, handler):
        self._handler, self._middlewares = handler, []

    def use(self, middleware):
        self._middlewares.append(middleware)
        return self

    def handle(self, request):
        rest = self._handler
        for middleware in reversed(self._middlewares):
            inner = rest
            rest = lambda request: middleware(request, inner)
        return rest(request)
