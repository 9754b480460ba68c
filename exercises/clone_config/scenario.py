def list_inside(solution, log):
    cfg = {"name": "shop", "db": {"hosts": ["a", "b"]}}
    mine = solution.clone(cfg)

    def change():
        mine["db"]["hosts"].append("test")
        return cfg

    log.call(change)
    log(mine)


def outermost_dict(solution, log):
    cfg = {"a": 1}
    mine = solution.clone(cfg)

    def change():
        mine["a"] = 2
        mine["b"] = 3
        return cfg

    log.call(change)
    log(mine)


def shared(one, other):
    """Paths at which both hold one changeable object."""
    if isinstance(one, dict):
        found = [""] if one is other else []
        return found + ["/%s%s" % (key, rest) for key in one for rest in shared(one[key], other[key])]
    if isinstance(one, (list, tuple)):
        found = [""] if one is other and isinstance(one, list) else []
        return found + ["/%d%s" % (i, rest) for i in range(len(one)) for rest in shared(one[i], other[i])]
    return [""] if isinstance(one, set) and one is other else []


def show(solution, log, cfg):
    mine = solution.clone(cfg)
    log(mine)
    log.call(lambda: sorted(shared(cfg, mine)))


def three_levels(solution, log):
    show(solution, log, {"a": {"b": {"c": {"d": [1, [2, [3]]]}}}, "e": [{"f": [{"g": []}]}]})


def types_stay(solution, log):
    show(solution, log, {"size": (1, 2), "tags": {"x", "y"}, "yes": True, "one": 1, "half": 0.5, "no": None, "text": "1"})


def keys_that_are_no_texts(solution, log):
    show(solution, log, {1: "int", "1": "text", (1, 2): ["tuple"], None: {2.5: []}})


def dict_in_a_list(solution, log):
    show(solution, log, {"servers": [{"name": "a"}, {"name": "b", "ports": [1]}]})


def list_in_a_tuple(solution, log):
    show(solution, log, {"pair": ([1], [2]), "deep": ({"a": ([],)},)})


def set_inside(solution, log):
    cfg = {"tags": {"x"}}
    mine = solution.clone(cfg)
    mine["tags"].add("y")
    log(sorted(cfg["tags"]), sorted(mine["tags"]))


def order_of_keys(solution, log):
    mine = solution.clone({"z": 1, "a": {"y": 1, "b": 2}, "m": 3})
    log(list(mine), list(mine["a"]))


def empty_things(solution, log):
    show(solution, log, {})
    show(solution, log, {"a": {}, "b": [], "c": (), "d": set(), "e": ""})


def original_changes(solution, log):
    cfg = {"a": [1, {"b": 2}], "c": {"d": [3]}}
    mine = solution.clone(cfg)
    cfg["a"][1]["b"] = 9
    cfg["c"]["d"].clear()
    del cfg["a"][0]
    log(mine)
    log(cfg)


def deep(solution, log):
    cfg = {}
    for i in range(30):
        cfg = {"level": i, "below": [cfg]} if i % 2 else {"level": i, "below": cfg}
    show(solution, log, cfg)


def scenario(solution, log, cfg):
    mine = solution.clone(cfg)
    first = next(iter(mine))
    mine[first].append(1)
    log(len(mine), len(mine[first]), len(cfg[first]))
