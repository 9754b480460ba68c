def mro(classes: dict[str, list[str]], name: str) -> list[str]:
    orders: dict[str, list[str]] = {}
    waiting = [name]
    while waiting:
        current = waiting[-1]
        missing = [base for base in classes[current] if base not in orders]
        if missing:
            waiting += missing
            continue
        waiting.pop()
        if current not in orders:
            bases = classes[current]
            orders[current] = [current] + merge([orders[base] for base in bases] + [bases])
    return orders[name]


def merge(lists):
    in_tails: dict[str, int] = {}
    for names in lists:
        for other in names[1:]:
            in_tails[other] = in_tails.get(other, 0) + 1
    heads = [0] * len(lists)
    result = []
    while True:
        left = [i for i, names in enumerate(lists) if heads[i] < len(names)]
        if not left:
            return result
        for i in left:
            taken = lists[i][heads[i]]
            if not in_tails.get(taken):
                break
        else:
            raise ValueError("the bases contradict each other")
        result.append(taken)
        for i in left:
            if lists[i][heads[i]] == taken:
                heads[i] += 1
                if heads[i] < len(lists[i]):
                    in_tails[lists[i][heads[i]]] -= 1
