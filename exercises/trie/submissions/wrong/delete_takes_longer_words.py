class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word):
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["end"] = True

    def way(self, text):
        nodes = [self.root]
        for letter in text:
            if letter not in nodes[-1]:
                return [{}]
            nodes.append(nodes[-1][letter])
        return nodes

    def search(self, word):
        return "end" in self.way(word)[-1]

    def starts_with(self, prefix):
        return bool(self.way(prefix)[-1])

    def delete(self, word):
        way = self.way(word)
        if "end" not in way[-1]:
            return False
        for letter in reversed(word):
            way.pop()
            del way[-1][letter]
            if way[-1]:
                break
        return True
