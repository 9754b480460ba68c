from judge_types import TreeNode


class Codec:
    def serialize(self, root):
        if root is None:
            return "#"
        return ",".join([str(root.val), self.serialize(root.left), self.serialize(root.right)])

    def deserialize(self, data):
        self.position = 0
        return self._read(data)

    def _read(self, data):
        token = data.split(",")[self.position]
        self.position += 1
        if token == "#":
            return None
        node = TreeNode(int(token))
        node.left = self._read(data)
        node.right = self._read(data)
        return node
