ANY = object()


class Router:
    """Nested dicts; the way not taken is kept on a stack."""

    def __init__(self):
        self.tree = {}

    def add(self, method, pattern, handler):
        node, names = self.tree.setdefault(method, {}), []
        for segment in pattern.split("/"):
            if segment[:1] == "{":
                names.append(segment[1:-1])
                segment = ANY
            node = node.setdefault(segment, {})
        if None in node:
            raise ValueError(pattern)
        node[None] = handler, names

    def match(self, method, path):
        segments = path.split("/")
        todo = [(self.tree.get(method, {}), 0, ())]
        while todo:
            node, place, values = todo.pop()
            if place == len(segments):
                if None in node:
                    handler, names = node[None]
                    return handler, dict(zip(names, values))
                continue
            segment = segments[place]
            if segment and ANY in node:
                todo.append((node[ANY], place + 1, values + (segment,)))
            if segment in node:
                todo.append((node[segment], place + 1, values))
        return None
