"""The node classes that exercises on trees and linked lists share with their solutions."""

_SHOWN = 50


class TreeNode:
    """A node of a binary tree."""

    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right

    def __repr__(self):
        shown, level = [], [self]
        while level and len(shown) <= _SHOWN:
            following = []
            for node in level:
                if node is None:
                    shown.append("None")
                else:
                    shown.append(repr(node.val))
                    following += [node.left, node.right]
            level = following
        while shown[-1] == "None" and len(shown) > 1:
            shown.pop()
        if len(shown) > _SHOWN:
            shown[_SHOWN:] = ["..."]
        return "TreeNode([" + ", ".join(shown) + "])"


class ListNode:
    """A node of a singly linked list."""

    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next

    def __repr__(self):
        shown, node = [], self
        while node is not None and len(shown) < _SHOWN:
            shown.append(repr(node.val))
            node = node.next
        if node is not None:
            shown.append("...")
        return "ListNode([" + ", ".join(shown) + "])"
