from judge_types import TreeNode


class Codec:
    def serialize(self, root):
        return "#" if root is None else f"{root.val},#,#"

    def deserialize(self, data):
        return TreeNode(int(data))
