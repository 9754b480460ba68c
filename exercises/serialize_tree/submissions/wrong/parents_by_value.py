from judge_types import TreeNode


class Codec:
    def serialize(self, root):
        if root is None:
            return ""
        lines, todo = [str(root.val)], [root]
        while todo:
            node = todo.pop()
            for side in ("left", "right"):
                child = getattr(node, side)
                if child is not None:
                    lines.append(f"{node.val} {side} {child.val}")
                    todo.append(child)
        return "\n".join(lines)

    def deserialize(self, data):
        if not data:
            return None
        first, *lines = data.split("\n")
        root = TreeNode(int(first))
        nodes = {first: root}
        for line in lines:
            parent, side, value = line.split()
            nodes[value], above = TreeNode(int(value)), nodes[parent]
            setattr(above, side, nodes[value])
        return root
