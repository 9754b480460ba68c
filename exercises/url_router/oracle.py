class Router:
    """Tries all routes, and takes the one whose row of "is a parameter" is the smallest."""

    def __init__(self):
        self.routes = []

    def add(self, method, pattern, handler):
        parts = pattern.split("/")
        shape = [None if part.startswith("{") else part for part in parts]
        if any(route[:2] == (method, shape) for route in self.routes):
            raise ValueError(pattern)
        self.routes.append((method, shape, parts, handler))

    def match(self, method, path):
        segments, found = path.split("/"), []
        for known, shape, parts, handler in self.routes:
            if known != method or len(shape) != len(segments):
                continue
            if all(s == p if s is not None else p for s, p in zip(shape, segments)):
                values = {
                    part[1:-1]: segment
                    for part, segment, fixed in zip(parts, segments, shape)
                    if fixed is None
                }
                found.append(([fixed is None for fixed in shape], handler, values))
        if not found:
            return None
        best = min(found, key=lambda entry: entry[0])
        return best[1], best[2]
