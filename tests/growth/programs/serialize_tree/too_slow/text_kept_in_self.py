# time: n^2
from judge_types import TreeNode


class Codec:
    def serialize(self, root):
        self.text = ""
        stack = [root]
        while stack:
            node = stack.pop()
            # A text that an attribute holds is copied each time.
            self.text = self.text + ("#" if node is None else str(node.val)) + " "
            if node is not None:
                stack += (node.right, node.left)
        return self.text

    def deserialize(self, data):
        top = TreeNode(0)
        places = [(top, "left")]
        for token in data.split():
            parent, side = places.pop()
            if token != "#":
                node = TreeNode(int(token))
                setattr(parent, side, node)
                places += ((node, "right"), (node, "left"))
        return top.left
