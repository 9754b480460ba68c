from judge_types import TreeNode


class Codec:
    def serialize(self, root):
        values, todo = [], [root]
        while todo:
            node = todo.pop()
            values.append(node.val if node else None)
            if node:
                todo += [node.right, node.left]
        return str(values)

    def deserialize(self, data):
        tokens = iter(data.strip("[]").split(","))

        def build():
            token = next(tokens)
            if token == "None":
                return None
            node = TreeNode(int(token))
            node.left = build()
            node.right = build()
            return node

        return build()
