from judge_types import TreeNode


class Codec:
    def serialize(self, root):
        if root is None:
            return "#"
        return f"{root.val} {self.serialize(root.left)} {self.serialize(root.right)}"

    def deserialize(self, data):
        tokens = iter(data.split())

        def build():
            token = next(tokens)
            return None if token == "#" else TreeNode(token, build(), build())

        return build()
