def generate(rng, profile, n):
    if profile == "chain":
        classes = {"C0": []}
        for i in range(1, n):
            classes["C%d" % i] = ["C%d" % (i - 1)]
        return {"args": (classes, "C%d" % (n - 1))}
    if profile == "ladder":
        classes, top = {"T0": []}, "T0"
        for i in range(1, n // 3 + 1):
            left, right, bottom = "L%d" % i, "R%d" % i, "T%d" % i
            classes.update({left: [top], right: [top], bottom: [left, right]})
            top = bottom
        return {"args": (classes, top)}
    if profile != "small":
        raise ValueError(profile)
    names = ["A", "B", "C", "D", "E", "F", "G"][:n]
    classes = {}
    for i, name in enumerate(names):
        bases = rng.sample(names[:i], min(i, rng.choice((0, 1, 1, 2, 2, 3))))
        if rng.random() < 0.7:
            bases.sort(reverse=True)
        classes[name] = bases
    return {"args": (classes, names[-1])}


def is_valid(classes, name):
    from graphlib import CycleError, TopologicalSorter

    try:
        TopologicalSorter(classes).prepare()
    except CycleError:
        return False
    for bases in classes.values():
        if len(set(bases)) < len(bases) or any(base not in classes for base in bases):
            return False
    return name in classes
