class _Node:
    __slots__ = ("children", "is_word")

    def __init__(self):
        self.children = {}
        self.is_word = False


class Trie:
    def __init__(self) -> None:
        self._root = _Node()

    def insert(self, word: str) -> None:
        node = self._root
        for letter in word:
            child = node.children.get(letter)
            if child is None:
                child = node.children[letter] = _Node()
            node = child
        node.is_word = True

    def _find(self, prefix):
        node = self._root
        for letter in prefix:
            node = node.children.get(letter)
            if node is None:
                return None
        return node

    def search(self, word: str) -> bool:
        node = self._find(word)
        return node is not None and node.is_word

    def starts_with(self, prefix: str) -> bool:
        node = self._find(prefix)
        return node is not None and (node.is_word or bool(node.children))

    def delete(self, word: str) -> bool:
        way, node = [], self._root
        for letter in word:
            way.append(node)
            node = node.children.get(letter)
            if node is None:
                return False
        if not node.is_word:
            return False
        node.is_word = False
        for letter in reversed(word):
            if node.children or node.is_word:
                break
            node = way.pop()
            del node.children[letter]
        return True
