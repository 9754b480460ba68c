class Router:
    def __init__(self):
        self.tree = {}

    def add(self, method, pattern, handler):
        node = self.tree.setdefault(method, {})
        for segment in pattern.split("/"):
            if segment[:1] == "{":
                node = node.setdefault(True, (segment[1:-1], {}))[1]
            else:
                node = node.setdefault(segment, {})
        if None in node:
            raise ValueError(pattern)
        node[None] = handler

    def match(self, method, path):
        return self.find(self.tree.get(method, {}), path.split("/"), {})

    def find(self, node, segments, values):
        if not segments:
            return (node[None], values) if None in node else None
        first, *rest = segments
        if first in node:
            found = self.find(node[first], rest, values)
            if found:
                return found
        if first and True in node:
            name, child = node[True]
            return self.find(child, rest, {**values, name: first})
        return None
