from judge_types import TreeNode


class Codec:
    def serialize(self, root):
        out, todo = [], [root]
        while todo:
            node = todo.pop()
            if node:
                out.append(str(node.val))
                todo += [node.right, node.left]
        return ",".join(out)

    def deserialize(self, data):
        if not data:
            return None
        nodes = [TreeNode(int(value)) for value in data.split(",")]
        for parent, child in zip(nodes, nodes[1:]):
            parent.left = child
        return nodes[0]
