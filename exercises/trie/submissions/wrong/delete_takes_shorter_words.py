class Node:
    def __init__(self):
        self.children, self.is_word = {}, False


class Trie:
    def __init__(self):
        self.root = Node()

    def insert(self, word):
        node = self.root
        for letter in word:
            node = node.children.setdefault(letter, Node())
        node.is_word = True

    def way(self, text):
        nodes = [self.root]
        for letter in text:
            if letter not in nodes[-1].children:
                return [Node()]
            nodes.append(nodes[-1].children[letter])
        return nodes

    def search(self, word):
        return self.way(word)[-1].is_word

    def starts_with(self, prefix):
        node = self.way(prefix)[-1]
        return node.is_word or bool(node.children)

    def delete(self, word):
        way = self.way(word)
        if not way[-1].is_word:
            return False
        way[-1].is_word = False
        for letter in reversed(word):
            if way.pop().children:
                break
            del way[-1].children[letter]
        return True
