from typing import List, Optional

from judge_types import TreeNode


def traverse(root: Optional[TreeNode], order: str) -> List[int]:
    if order == "in":
        return _inorder(root)
    if order == "pre":
        return _root_first(root, swapped=False)
    if order == "post":
        result = _root_first(root, swapped=True)
        result.reverse()
        return result
    raise ValueError(order)


def _root_first(root, swapped):
    result, stack = [], [root]
    while stack:
        node = stack.pop()
        if node is None:
            continue
        result.append(node.val)
        if swapped:
            stack.append(node.left)
            stack.append(node.right)
        else:
            stack.append(node.right)
            stack.append(node.left)
    return result


def _inorder(root):
    result, stack, node = [], [], root
    while stack or node is not None:
        while node is not None:
            stack.append(node)
            node = node.left
        node = stack.pop()
        result.append(node.val)
        node = node.right
    return result
