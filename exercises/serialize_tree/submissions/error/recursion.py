from judge_types import TreeNode


class Codec:
    def serialize(self, root):
        if root is None:
            return "#"
        return f"{root.val} {self.serialize(root.left)} {self.serialize(root.right)}"

    def deserialize(self, data):
        return self._read(iter(data.split()))

    def _read(self, tokens):
        token = next(tokens)
        if token == "#":
            return None
        node = TreeNode(int(token))
        node.left = self._read(tokens)
        node.right = self._read(tokens)
        return node
