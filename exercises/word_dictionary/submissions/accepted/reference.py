class _Node:
    __slots__ = ("children", "is_word")

    def __init__(self):
        self.children = {}
        self.is_word = False


class WordDictionary:
    def __init__(self) -> None:
        self._root = _Node()

    def add(self, word: str) -> None:
        node = self._root
        for letter in word:
            child = node.children.get(letter)
            if child is None:
                child = node.children[letter] = _Node()
            node = child
        node.is_word = True

    def search(self, pattern: str) -> bool:
        nodes = [self._root]
        for letter in pattern:
            if letter == ".":
                nodes = [child for node in nodes for child in node.children.values()]
            else:
                nodes = [node.children[letter] for node in nodes if letter in node.children]
            if not nodes:
                return False
        return any(node.is_word for node in nodes)
