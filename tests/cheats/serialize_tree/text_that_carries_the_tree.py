# family: lying objects
class Carrier(str):
    tree = None


class Codec:
    def serialize(self, root):
        text = Carrier("tree")
        text.tree = root
        return text

    def deserialize(self, data):
        return getattr(data, "tree", None)
