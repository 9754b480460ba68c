# expect: wrong_answer, runtime_error
trees = []


class Codec:
    def serialize(self, root):
        trees.append(root)
        return str(len(trees) - 1)

    def deserialize(self, data):
        return trees[int(data)] if int(data) < len(trees) else None
