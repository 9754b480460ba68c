import gc
import weakref
from contextlib import contextmanager


@contextmanager
def collector_off():
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def values(nodes):
    return [node.value for node in nodes]


def parent_and_children(solution, log):
    root, leaf, other = solution.Node("root"), solution.Node("leaf"), solution.Node("other")
    log(root.parent, root.children)
    log.call(lambda: root.add(leaf) is leaf)
    log.call(lambda: root.add(other) is other)
    log([child.value for child in root.children], leaf.parent is root, other.parent is root)
    log(leaf.children)


def root_is_freed(solution, log):
    gc.disable()
    try:
        root, leaf = solution.Node("root"), solution.Node("leaf")
        root.add(leaf)
        watch = weakref.ref(root)
        log("alive", watch() is not None)
        del root
        log("alive", watch() is not None)
        log(leaf.parent, leaf.value)
    finally:
        gc.enable()


def whole_tree_is_freed(solution, log):
    with collector_off():
        root = solution.Node(0)
        nodes = [root]
        for value in range(1, 50):
            child = solution.Node(value)
            nodes[value // 3].add(child)
            nodes.append(child)
        watches = [weakref.ref(node) for node in nodes]
        del nodes, child
        log("alive", sum(watch() is not None for watch in watches))
        del root
        log("alive", sum(watch() is not None for watch in watches))


def children_are_kept(solution, log):
    with collector_off():
        root = solution.Node("root")
        root.add(solution.Node("child"))
        log.call(lambda: root.children[0].add(solution.Node("grandchild")).value)
        log.call(lambda: [values(root.children), values(root.children[0].children)])
        log.call(lambda: root.children[0].children[0].path())


def only_a_branch_is_held(solution, log):
    with collector_off():
        root, branch, leaf = solution.Node("root"), solution.Node("branch"), solution.Node("leaf")
        root.add(branch)
        branch.add(leaf)
        log(leaf.path())
        del root
        log(leaf.path(), branch.parent, leaf.parent is branch)
        del branch
        log(leaf.path(), leaf.parent)


def removed(solution, log):
    with collector_off():
        root, a, b = solution.Node("root"), solution.Node("a"), solution.Node("b")
        root.add(a)
        root.add(b)
        log.call(root.remove, a)
        log(values(root.children), a.parent, b.parent is root, a.path())
        log.call(root.remove, a)
        log.call(b.remove, root)
        watch = weakref.ref(b)
        root.remove(b)
        del b
        log("alive", watch() is not None)


def second_parent(solution, log):
    with collector_off():
        one, other, child = solution.Node(1), solution.Node(2), solution.Node(3)
        one.add(child)
        log.call(other.add, child)
        log.call(one.add, child)
        log(child.parent is one, values(one.children), values(other.children))
        one.remove(child)
        log.call(lambda: other.add(child) is child)
        log(child.parent is other)
        del other
        log.call(lambda: one.add(child) is child)
        log(child.parent is one, values(one.children))


def removing_among_equals(solution, log):
    root, a, b, c = solution.Node(1), solution.Node(2), solution.Node(2), solution.Node(2)
    for child in (a, b, c):
        root.add(child)
    root.remove(b)
    log([child is node for child, node in zip(root.children, (a, c))], len(root.children))
    log(a.parent is root, b.parent, c.parent is root)
    root.add(b)
    log(root.children[-1] is b)


def long_path(solution, log):
    nodes = [solution.Node(0)]
    for value in range(1, 40):
        nodes.append(nodes[-1].add(solution.Node(value)))
    log(nodes[-1].path())
    log(nodes[0].path())


def made_anew(solution, log):
    with collector_off():
        watches = []
        for turn in range(20):
            root = solution.Node(turn)
            root.add(solution.Node("child"))
            watches.append(weakref.ref(root))
        log("alive", sum(watch() is not None for watch in watches))


def scenario(solution, log, profile, count):
    if profile == "children":
        root = solution.Node(0)
        for value in range(count):
            root.add(solution.Node(value))
        log(len(root.children), root.children[-1].path() == [0, count - 1])
        return
    with collector_off():
        for value in range(count):
            root = solution.Node(value)
            root.add(solution.Node(value)).add(solution.Node(value))
        log(len(root.children))
