def compare(a, b):
    def key(version):
        core, dash, rest = version.partition("+")[0].partition("-")
        return [int(x) for x in core.split(".")], not dash, rest.split(".")

    return (key(a) > key(b)) - (key(a) < key(b))
