def nested_keys_survive(solution, log):
    base = {"db": {"host": "a", "port": 1}, "debug": False}
    log.call(solution.deep_merge, base, {"db": {"port": 2}})
    log.call(solution.deep_merge, {"a": {"b": {"c": 1, "d": 2}}}, {"a": {"b": {"c": 3}, "e": 4}})


def lists_are_replaced(solution, log):
    log.call(solution.deep_merge, {"tags": ["x", "y"]}, {"tags": ["z"]})
    log.call(solution.deep_merge, {"tags": ["x"]}, {"tags": []})


def none_and_empty_win(solution, log):
    base = {"a": 1, "b": 2, "c": 3, "d": 4}
    log.call(solution.deep_merge, base, {"a": None, "b": 0, "c": "", "d": {}})


def dict_against_value(solution, log):
    log.call(solution.deep_merge, {"a": {"b": 1}, "c": 2}, {"a": 5, "c": {"d": 6}})
    log.call(solution.deep_merge, {"a": {"b": 1}}, {"a": {}})


def empty_sides(solution, log):
    log.call(solution.deep_merge, {}, {"a": {"b": 1}})
    log.call(solution.deep_merge, {"a": {"b": 1}}, {})
    log.call(solution.deep_merge, {}, {})


def inputs_stay(solution, log):
    base = {"a": {"b": 1}, "l": [1]}
    over = {"a": {"c": 2}, "n": {"x": []}}
    with log.raises():
        solution.deep_merge(base, over)
    log(base, over)


def result_stands_alone(solution, log):
    base = {"a": {"b": 1}, "l": [[1]], "only": {"k": [0]}}
    over = {"a": {"c": {"d": 2}}, "n": {"x": []}, "rows": [{"id": 1}]}
    with log.raises():
        result = solution.deep_merge(base, over)
        result["a"]["c"]["d"] = 9
        result["a"]["b"] = 9
        result["l"][0].append(9)
        result["only"]["k"].append(9)
        result["n"]["x"].append(9)
        result["rows"][0]["id"] = 9
        result["new"] = 9
    log(base)
    log(over)


def order_of_keys(solution, log):
    with log.raises():
        result = solution.deep_merge({"b": 1, "a": {"y": 1}}, {"z": 1, "a": {"x": 1}, "c": 2})
        log(list(result), list(result["a"]))
