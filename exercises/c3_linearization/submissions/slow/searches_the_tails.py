def mro(classes, name):
    orders = {}
    waiting = [name]
    while waiting:
        current = waiting[-1]
        missing = [base for base in classes[current] if base not in orders]
        if missing:
            waiting += missing
            continue
        waiting.pop()
        if current in orders:
            continue
        lists = [list(orders[base]) for base in classes[current]] + [list(classes[current])]
        result = [current]
        while any(lists):
            lists = [names for names in lists if names]
            for names in lists:
                taken = names[0]
                if not any(taken in others[1:] for others in lists):
                    break
            else:
                raise ValueError("conflict")
            result.append(taken)
            lists = [names[1:] if names[0] == taken else names for names in lists]
        orders[current] = result
    return orders[name]
