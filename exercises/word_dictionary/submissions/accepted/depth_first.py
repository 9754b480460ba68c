class WordDictionary:
    def __init__(self):
        self.root = {}

    def add(self, word):
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["end"] = {}

    def search(self, pattern):
        return self.fits(pattern, 0, self.root)

    def fits(self, pattern, start, node):
        for i in range(start, len(pattern)):
            if pattern[i] == ".":
                return any(
                    self.fits(pattern, i + 1, child)
                    for letter, child in node.items()
                    if letter != "end"
                )
            if pattern[i] not in node:
                return False
            node = node[pattern[i]]
        return "end" in node
