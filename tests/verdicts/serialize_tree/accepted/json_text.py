import json

from judge_types import TreeNode


class Codec:
    def serialize(self, root):
        flat, todo = [], [root]
        while todo:
            node = todo.pop()
            flat.append(None if node is None else node.val)
            if node is not None:
                todo += [node.right, node.left]
        return json.dumps(flat)

    def deserialize(self, data):
        root, slots = None, []
        for value in json.loads(data):
            node = None if value is None else TreeNode(value)
            if slots:
                parent, side = slots.pop()
                setattr(parent, side, node)
            else:
                root = node
            if node is not None:
                slots += [(node, "right"), (node, "left")]
        return root
