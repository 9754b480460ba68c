from typing import Optional, Tuple


class _Node:
    __slots__ = ("fixed", "parameter", "route")

    def __init__(self):
        self.fixed = {}
        self.parameter = None
        self.route = None           # (handler, names of the parameters in order)


class Router:
    def __init__(self) -> None:
        self._roots = {}

    def add(self, method: str, pattern: str, handler: str) -> None:
        node = self._roots.setdefault(method, _Node())
        names = []
        for segment in pattern.split("/")[1:]:
            if segment.startswith("{"):
                names.append(segment[1:-1])
                if node.parameter is None:
                    node.parameter = _Node()
                node = node.parameter
            else:
                child = node.fixed.get(segment)
                if child is None:
                    child = node.fixed[segment] = _Node()
                node = child
        if node.route is not None:
            raise ValueError("there is a route for %s %s" % (method, pattern))
        node.route = (handler, names)

    def match(self, method: str, path: str) -> Optional[Tuple[str, dict]]:
        if method not in self._roots:
            return None
        segments = path.split("/")[1:]
        values = []
        node = self._find(self._roots[method], segments, 0, values)
        if node is None:
            return None
        handler, names = node.route
        return handler, dict(zip(names, values))

    def _find(self, node, segments, place, values):
        if place == len(segments):
            return node if node.route is not None else None
        segment = segments[place]
        if segment in node.fixed:
            found = self._find(node.fixed[segment], segments, place + 1, values)
            if found is not None:
                return found
        if node.parameter is not None and segment:
            values.append(segment)
            found = self._find(node.parameter, segments, place + 1, values)
            if found is not None:
                return found
            values.pop()
        return None
