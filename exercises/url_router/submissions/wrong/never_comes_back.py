class Router:
    def __init__(self):
        self.tree = {}

    def add(self, method, pattern, handler):
        node, names = self.tree.setdefault(method, {}), []
        for segment in pattern.split("/"):
            if segment[:1] == "{":
                names.append(segment[1:-1])
                segment = True
            node = node.setdefault(segment, {})
        if None in node:
            raise ValueError(pattern)
        node[None] = handler, names

    def match(self, method, path):
        node, values = self.tree.get(method, {}), []
        for segment in path.split("/"):
            if segment in node:
                node = node[segment]
            elif segment and True in node:
                node = node[True]
                values.append(segment)
            else:
                return None
        if None not in node:
            return None
        handler, names = node[None]
        return handler, dict(zip(names, values))
