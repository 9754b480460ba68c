class App:
    def __init__(self, handler):
        self._handler, self._middlewares = handler, []

    def use(self, middleware):
        self._middlewares.append(middleware)
        return self

    def handle(self, request):
        response = self._handler(request)
        rest = lambda request: response
        for middleware in reversed(self._middlewares):
            rest = self._wrapped(middleware, rest)
        return rest(request)

    @staticmethod
    def _wrapped(middleware, rest):
        return lambda request: middleware(request, rest)
