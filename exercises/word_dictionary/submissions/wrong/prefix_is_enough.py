class WordDictionary:
    def __init__(self):
        self.root = {}

    def add(self, word):
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})

    def search(self, pattern):
        nodes = [self.root]
        for letter in pattern:
            if letter == ".":
                nodes = [child for node in nodes for child in node.values()]
            else:
                nodes = [node[letter] for node in nodes if letter in node]
        return bool(nodes)
