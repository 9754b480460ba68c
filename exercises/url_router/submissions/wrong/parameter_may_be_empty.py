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
        return self.find(self.tree.get(method, {}), path.split("/"), ())

    def find(self, node, segments, values):
        if not segments:
            if None not in node:
                return None
            handler, names = node[None]
            return handler, dict(zip(names, values))
        first, *rest = segments
        if first in node:
            found = self.find(node[first], rest, values)
            if found:
                return found
        if True in node:
            return self.find(node[True], rest, values + (first,))
        return None
