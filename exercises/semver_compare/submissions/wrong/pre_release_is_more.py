def compare(a, b):
    def key(version):
        core, _, rest = version.partition("+")[0].partition("-")
        parts = [(0, int(p), "") if p.isdigit() else (1, 0, p) for p in rest.split(".") if rest]
        return [int(x) for x in core.split(".")], parts

    return (key(a) > key(b)) - (key(a) < key(b))
