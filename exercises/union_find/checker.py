class Groups:
    def __init__(self, n):
        self.group = list(range(n))
        self.members = [[i] for i in range(n)]
        self.head = {}                 # the member that find gave for a group
        self.number = n

    def union(self, a, b):
        a, b = self.group[a], self.group[b]
        if a == b:
            return False
        if len(self.members[a]) < len(self.members[b]):
            a, b = b, a
        for x in self.members[b]:
            self.group[x] = a
        self.members[a] += self.members[b]
        self.head.pop(a, None)
        self.head.pop(b, None)
        self.number -= 1
        return True


def check(case, result):
    """Follows the operations with groups whose members are relabelled, the smaller group each time."""
    groups = Groups(*case["init"])
    for step, ((name, *args), got) in enumerate(zip(case["ops"], result), 1):
        told = f"operation {step}, {name}({', '.join(map(str, args))}): "
        if name == "find":
            group = groups.group[args[0]]
            if type(got) is not int or not 0 <= got < len(groups.group):
                return told + "expected a number from 0 to n - 1"
            if groups.group[got] != group:
                return told + f"{got} is in another group"
            if groups.head.setdefault(group, got) != got:
                return told + f"{got}, but {groups.head[group]} stood for this group before"
            continue
        if name == "union":
            expected = groups.union(*args)
        elif name == "connected":
            expected = groups.group[args[0]] == groups.group[args[1]]
        else:
            expected = groups.number
        if type(got) is not type(expected) or got != expected:
            return told + f"expected {expected}, got {got!r}"
    return True
