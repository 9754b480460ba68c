def layers():
    cli = {"port": 8080}
    env = {"port": 80, "user": "ann"}
    defaults = {"port": 1, "user": "nobody", "debug": False}
    return cli, env, defaults


def first_layer_wins(solution, log):
    cli, env, defaults = {"port": 8080}, {"port": 80, "user": "ann"}, {"port": 1, "user": "nobody", "debug": False}
    s = solution.settings(cli, env, defaults)
    log.call(lambda: s["port"])
    log.call(lambda: s["user"])
    log.call(lambda: s["debug"])


def sees_later_changes(solution, log):
    cli, env, defaults = {"port": 8080}, {"port": 80, "user": "ann"}, {"port": 1, "user": "nobody", "debug": False}
    s = solution.settings(cli, env, defaults)
    env["debug"] = True
    log.call(lambda: s["debug"])
    del cli["port"]
    log.call(lambda: s["port"])
    defaults["colour"] = "red"
    log.call(lambda: s["colour"])
    defaults.clear()
    log.call(lambda: "colour" in s)


def name_that_is_nowhere(solution, log):
    s = solution.settings(*layers())
    log.call(lambda: s["speed"])
    log.call(lambda: s.get("speed"))
    log.call(lambda: s.get("speed", 7))
    log.call(lambda: s.get("user", 7))
    log.call(lambda: ("speed" in s, "user" in s, "debug" in s))


def false_values_count(solution, log):
    s = solution.settings({"a": 0, "b": "", "c": None, "d": []}, {"a": 1, "b": "x", "e": False}, {"c": 2, "d": [3], "e": True})
    log.call(lambda: [s["a"], s["b"], s["c"], s["d"], s["e"]])
    log.call(lambda: (s.get("c", 5), "c" in s))


def each_name_once(solution, log):
    cli, env, defaults = layers()
    s = solution.settings(cli, env, defaults)
    log.call(lambda: (len(s), sorted(s)))
    log.call(lambda: sorted(s.items()))
    env["extra"] = 1
    log.call(lambda: (len(s), sorted(s)))


def setting_goes_to_the_first(solution, log):
    cli, env, defaults = layers()
    s = solution.settings(cli, env, defaults)
    with log.raises():
        s["user"] = "bob"
        s["new"] = 1
    log.call(lambda: (s["user"], s["new"]))
    log(cli)
    log(env)
    log(defaults)


def deleting(solution, log):
    cli, env, defaults = layers()
    s = solution.settings(cli, env, defaults)
    with log.raises():
        del s["port"]
    log.call(lambda: s["port"])
    with log.raises():
        del s["port"]
    with log.raises():
        del s["user"]
    log(cli, env, defaults)


def empty_layers(solution, log):
    s = solution.settings({}, {}, {})
    log.call(lambda: (len(s), list(s), "x" in s, s.get("x")))
    t = solution.settings({}, {}, {"x": 1})
    log.call(lambda: (len(t), t["x"]))


def layers_stay_as_they_are(solution, log):
    cli, env, defaults = layers()
    s = solution.settings(cli, env, defaults)
    log.call(lambda: [s["user"], s.get("none"), len(s), "debug" in s])
    log(cli, env, defaults)


def two_of_them(solution, log):
    cli, env, defaults = layers()
    one, other = solution.settings({}, env, defaults), solution.settings(cli, {}, defaults)
    with log.raises():
        one["user"] = "eve"
    log.call(lambda: (one["user"], other["user"], one["port"], other["port"]))


def scenario(solution, log, profile, layers):
    names = [name for layer in layers for name in layer]
    total = 0
    if profile == "lookups":
        s = solution.settings(*layers)
        for name in names:
            total += s[name]
    else:
        for name in names:
            total += solution.settings(*layers)[name]
    log(total)
