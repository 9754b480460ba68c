def groups(solution, log):
    d = solution.MyDefaultDict(list)
    for word in ("ant", "bee", "ape"):
        d[word[0]].append(word)
    log(list(d.items()))
    log(d.get("c"), "c" in d, len(d))


def get_does_not_insert(solution, log):
    d = solution.MyDefaultDict(int)
    log(d.get("x"), d.get("x", 7), "x" in d, len(d))
    log.call(d.pop, "x", None)
    log.call(d.pop, "x")
    log(d["x"], d.get("x", 7), "x" in d, len(d))


def each_key_has_its_own(solution, log):
    d = solution.MyDefaultDict(list)
    d["a"].append(1)
    d["b"].append(2)
    log(list(d.items()), d["a"] is d["a"], d["a"] is d["b"])


def factory_is_called_for_missing_keys_only(solution, log):
    def make():
        log("made")
        return 0

    d = solution.MyDefaultDict(make, a=5)
    log("ready")
    log(d["a"])
    log(d["b"])
    log(d["b"])
    d["c"] = 1
    d["c"] += 1
    d["e"] += 1
    log(list(d.items()))


def without_a_factory(solution, log):
    for d in (solution.MyDefaultDict(), solution.MyDefaultDict(None, x=1)):
        log.call(lambda: d["y"])
        log(list(d.items()))


def error_names_the_key(solution, log):
    d = solution.MyDefaultDict()
    try:
        d["lost"]
    except KeyError as error:
        log("KeyError", list(error.args))
    else:
        log("nothing raised")


def factory_set_later(solution, log):
    d = solution.MyDefaultDict()
    d.factory = lambda: "new"
    log.call(lambda: d["k"])
    d.factory = None
    log.call(lambda: d["k"])
    log.call(lambda: d["m"])


def factory_that_fails(solution, log):
    def make():
        raise OSError("no")

    d = solution.MyDefaultDict(make)
    with log.raises():
        d["x"]
    log(len(d), "x" in d)


def arguments_of_dict(solution, log):
    log(list(solution.MyDefaultDict(int, {"a": 1}, b=2).items()))
    log(list(solution.MyDefaultDict(int, [("a", 1), ("b", 2)]).items()))
    log(list(solution.MyDefaultDict(int, zip("xy", (3, 4))).items()))
    d = solution.MyDefaultDict(int, a=1)
    d.update(b=2)
    log(list(d.items()), d["c"], d.factory is int)


def is_a_dict(solution, log):
    d = solution.MyDefaultDict(int, a=1)
    log(isinstance(d, dict), d == {"a": 1}, {"a": 1} == d, bool(solution.MyDefaultDict(int)))
    log(sorted({**d, "b": 2}.items()))


def copy_keeps_the_factory(solution, log):
    d = solution.MyDefaultDict(list, a=[1])
    e = d.copy()
    log(type(e) is solution.MyDefaultDict)
    log.call(lambda: e["b"].append(2))
    log(list(e.items()), "b" in d, e["a"] is d["a"])


def stored_none(solution, log):
    d = solution.MyDefaultDict(lambda: "made", a=None, b=0)
    log(d["a"], d["b"], d["c"])


def nested(solution, log):
    d = solution.MyDefaultDict(lambda: solution.MyDefaultDict(int))
    d["x"]["y"] += 3
    log(d["x"]["y"], d["x"]["z"], d["w"] == {})
