class WordDictionary:
    def __init__(self):
        self.root = {}

    def add(self, word):
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["end"] = {}

    def search(self, pattern):
        node = self.root
        for letter in pattern:
            if letter == ".":
                letter = next((x for x in node if x != "end"), None)
            if letter not in node:
                return False
            node = node[letter]
        return "end" in node
