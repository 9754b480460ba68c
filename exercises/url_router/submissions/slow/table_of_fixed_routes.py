class Router:
    def __init__(self):
        self.fixed, self.others, self.shapes = {}, [], set()

    def add(self, method, pattern, handler):
        parts = pattern.split("/")
        shape = (method,) + tuple("{}" if part[:1] == "{" else part for part in parts)
        if shape in self.shapes:
            raise ValueError(pattern)
        self.shapes.add(shape)
        if "{" in pattern:
            self.others.append((method, parts, handler))
        else:
            self.fixed[method, pattern] = handler

    def match(self, method, path):
        if (method, path) in self.fixed:
            return self.fixed[method, path], {}
        best = None
        for known, parts, handler in self.others:
            values = self.fit(parts, path.split("/")) if known == method else None
            if values is not None:
                rank = [part[:1] == "{" for part in parts]
                if best is None or rank < best[0]:
                    best = rank, handler, values
        return best and best[1:]

    def fit(self, parts, segments):
        if len(parts) != len(segments):
            return None
        values = {}
        for part, segment in zip(parts, segments):
            if part[:1] == "{" and segment:
                values[part[1:-1]] = segment
            elif part != segment:
                return None
        return values
