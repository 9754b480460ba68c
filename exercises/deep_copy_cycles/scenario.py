def inner_list_is_copied(solution, log):
    original = {"tea": [1, 2], "none": None, "half": 0.5}
    twin = log.call(solution.deep_copy, original)
    with log.raises():
        twin["tea"].append(3)
        original["tea"].append(4)
        log(original, twin)
        log(list(twin))


def shared_inner_list(solution, log):
    inner = [1]
    twin = log.call(solution.deep_copy, [inner, inner, {"again": inner}])
    with log.raises():
        log(twin[0] is twin[1], twin[2]["again"] is twin[0], twin[0] is inner)
        twin[0].append(2)
        log(twin, inner)


def equal_is_not_shared(solution, log):
    twin = log.call(solution.deep_copy, [[1], [1], {}, {}])
    with log.raises():
        log(twin[0] is twin[1], twin[2] is twin[3])
        twin[0].append(2)
        log(twin)


def list_in_itself(solution, log):
    loop = [1]
    loop.append(loop)
    with log.raises():
        twin = solution.deep_copy(loop)
        log(twin is loop, twin[1] is twin, twin[0], len(twin))


def dict_in_itself(solution, log):
    parent = {"name": "root", "children": []}
    child = {"name": "leaf", "parent": parent}
    parent["children"].append(child)
    with log.raises():
        twin = solution.deep_copy(child)
        log(twin is child, twin["parent"] is parent)
        log(twin["parent"]["children"][0] is twin, twin["parent"]["name"])


def plain_values(solution, log):
    for value in (7, 10**30, "text", True, None, 1.5, [], {}):
        log.call(solution.deep_copy, value)


def original_stays(solution, log):
    original = [[3, 1], {"b": [2]}]
    with log.raises():
        solution.deep_copy(original)
        log(original)


def two_calls(solution, log):
    original = [[1]]
    with log.raises():
        first = solution.deep_copy(original)
        original[0].append(2)
        second = solution.deep_copy(original)
        log(first, second, first[0] is second[0])


def thirty_levels(solution, log):
    level = ["end"]
    for _ in range(30):
        level = [level, level]
    with log.raises():
        twin = solution.deep_copy(level)
        depth = 0
        while len(twin) == 2:
            log(twin[0] is twin[1])
            twin, depth = twin[0], depth + 1
        log(depth, twin)
