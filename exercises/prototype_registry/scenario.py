class Monster:
    """Attributes that the constructor does not take are set afterwards."""

    kind = "monster"
    born = 0

    def __init__(self, name="nobody", items=(), stats=None):
        type(self).born += 1
        self.name, self.items, self.stats = name, list(items), stats or {}


def orc(registry=None):
    monster = Monster("orc", ["axe"], {"hp": 9})
    if registry is not None:
        register(registry, "orc", monster)
    return monster


def register(registry, name, prototype):
    try:
        registry.register(name, prototype)
    except ValueError:
        pass                        # what is cloned tells


def clones_share_nothing(solution, log):
    registry = solution.Registry()
    original = Monster("orc", ["axe"], {"hp": 9})
    register(registry, "orc", original)
    one, two = registry.clone("orc"), registry.clone("orc")
    two.items.append("bow")
    two.stats["hp"] = 1
    log(one.items, two.items, original.items)
    log(one is two, type(one).__name__, registry.clone("orc").stats)


def overrides(solution, log):
    registry = solution.Registry()
    original = Monster("orc", ["axe"], {"hp": 9})
    register(registry, "orc", original)
    chief = registry.clone("orc", name="chief", items=[])
    log(chief.name, registry.clone("orc").name, original.name)


def changed_after_registration(solution, log):
    registry = solution.Registry()
    original = orc(registry)
    original.items.append("crown")
    original.stats["hp"] = 0
    original.name = "dead orc"
    twin = registry.clone("orc")
    log(twin.items, twin.stats, twin.name)


def nested_objects(solution, log):
    registry = solution.Registry()
    rider = Monster("rider", ["whip"])
    rider.stats = {"mount": Monster("wolf", ["teeth"]), "bag": [[1], [2]]}
    register(registry, "rider", rider)
    one, two = registry.clone("rider"), registry.clone("rider")
    one.stats["mount"].items.append("claws")
    one.stats["bag"][0].append(9)
    rider.stats["bag"][1].append(7)
    for r in (one, two, rider):
        log(r.stats["mount"].items, r.stats["bag"], type(r.stats["mount"]).__name__)


def constructor_is_not_called(solution, log):
    class Counted(Monster):
        born = 0

    registry = solution.Registry()
    register(registry, "orc", Counted("orc"))
    with log.raises():
        twins = [registry.clone("orc") for _ in range(5)]
    log(Counted.born)

    class Strict:
        made = 0

        def __init__(self, first, second):
            Strict.made += 1
            self.name, self.size = first, second

    register(registry, "strict", Strict("orc", 1))

    def make():
        twin = registry.clone("strict")
        return twin.name, twin.size, Strict.made

    log.call(make)


def shared_inside(solution, log):
    registry = solution.Registry()
    monster = orc()
    monster.stats = {"carried": monster.items}
    monster.friend = Monster("friend")
    monster.friend.items = monster.items
    register(registry, "m", monster)

    def make():
        twin = registry.clone("m")
        return (twin.items is twin.stats["carried"], twin.items is twin.friend.items,
                twin.items is monster.items, twin.items)

    log.call(make)


def overrides_are_not_copied(solution, log):
    registry = solution.Registry()
    orc(registry)
    items = ["spear"]
    twin = registry.clone("orc", items=items)
    log(twin.items is items)
    items.append("shield")
    log(twin.items, registry.clone("orc").items)


def unknown_attribute(solution, log):
    registry = solution.Registry()
    orc(registry)
    with log.raises():
        registry.clone("orc", wings=2)
    with log.raises():
        registry.clone("orc", name="x", wings=2)
    twin = registry.clone("orc")
    log(twin.name, hasattr(twin, "wings"))


def unknown_name(solution, log):
    registry = solution.Registry()
    with log.raises():
        registry.clone("orc")
    orc(registry)
    with log.raises():
        registry.clone("Orc", name="x")


def name_is_taken(solution, log):
    registry = solution.Registry()
    orc(registry)
    with log.raises():
        registry.register("orc", Monster("other"))
    log(registry.clone("orc").name)
    with log.raises():
        registry.register("ork", Monster("other"))
    log(registry.clone("ork").name)


def two_registries(solution, log):
    one, two = solution.Registry(), solution.Registry()
    orc(one)
    with log.raises():
        two.clone("orc")
    with log.raises():
        two.register("orc", Monster("second"))
    log(one.clone("orc").name, two.clone("orc").name)


def many_clones(solution, log):
    registry = solution.Registry()
    orc(registry)
    twins = [registry.clone("orc", name=str(i)) for i in range(20)]
    for twin in twins[::2]:
        twin.items.clear()
    log([(twin.name, len(twin.items)) for twin in twins])


def attributes_of_the_class(solution, log):
    registry = solution.Registry()
    orc(registry)
    twin = registry.clone("orc")
    log(twin.kind, sorted(vars(twin)))
