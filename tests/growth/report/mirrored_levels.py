"""Values level by level, right to left: what the mirror image of the tree shows."""

from collections import deque


def queue(root):
    values, waiting = [], deque([root])
    while waiting:
        node = waiting.popleft()
        values.append(node.val)
        if node.right:
            waiting.append(node.right)
        if node.left:
            waiting.append(node.left)
    return values


def level_by_level(root):
    values, level = [], [root]
    while level:
        values += [node.val for node in level]
        level = [child for node in level for child in (node.right, node.left) if child]
    return values


def sort_by_place(root):
    found, waiting = [], [(0, 0, root)]
    while waiting:
        depth, place, node = waiting.pop()
        found.append((depth, place, node.val))
        if node.left:
            waiting.append((depth + 1, 2 * place + 1, node.left))
        if node.right:
            waiting.append((depth + 1, 2 * place, node.right))
    found.sort()
    return [value for _, _, value in found]


def walk_once_per_level(root):
    values = []
    depth = 0
    while True:
        before = len(values)
        waiting = [(root, 0)]
        while waiting:
            node, level = waiting.pop()
            if level == depth:
                values.append(node.val)
                continue
            if node.left:
                waiting.append((node.left, level + 1))
            if node.right:
                waiting.append((node.right, level + 1))
        if len(values) == before:
            return values
        depth += 1


def list_as_queue(root):
    values, waiting = [], [root]
    while waiting:
        node = waiting.pop(0)
        values.append(node.val)
        if node.right:
            waiting.append(node.right)
        if node.left:
            waiting.append(node.left)
    return values


def insert_and_pop(root):
    values, waiting = [], [root]
    while waiting:
        node = waiting.pop()
        values.append(node.val)
        if node.right:
            waiting.insert(0, node.right)
        if node.left:
            waiting.insert(0, node.left)
    return values
