class Router:
    def __init__(self):
        self.routes = {}

    def add(self, method, pattern, handler):
        parts = pattern.split("/")
        shape = (method,) + tuple("{}" if part[:1] == "{" else part for part in parts)
        if shape in self.routes:
            raise ValueError(pattern)
        self.routes[shape] = parts, handler

    def match(self, method, path):
        segments = path.split("/")
        best = None
        for (known, *shape), (parts, handler) in self.routes.items():
            if known == method and len(shape) == len(segments) and all(
                bool(b) if a == "{}" else a == b for a, b in zip(shape, segments)
            ):
                rank = [a == "{}" for a in shape]
                values = {a[1:-1]: b for a, b in zip(parts, segments) if a[:1] == "{"}
                if best is None or rank < best[0]:
                    best = rank, handler, values
        return best and best[1:]
