def check(case, result):
    """All tasks once, and each edge from an earlier to a later place."""
    n, edges = case["args"]
    if not isinstance(result, (list, tuple)):
        return "expected a list of tasks"
    if any(type(task) is not int or not 0 <= task < n for task in result):
        return "a task must be an int from 0 to n - 1"
    if len(result) != n or len(set(result)) != n:
        return "each task must stand in the list exactly once"
    place = {task: i for i, task in enumerate(result)}
    for a, b in edges:
        if place[a] >= place[b]:
            return f"{a} must be done before {b}"
    return True
