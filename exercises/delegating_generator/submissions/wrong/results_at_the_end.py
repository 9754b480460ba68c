def tally(items):
    count = total = 0
    for item in items:
        try:
            sent = yield item
        except ValueError:
            continue
        count += 1
        total += item if sent is None else sent
    return count, total


def totals(groups, results):
    counted, pairs = 0, {}
    for name, items in groups:
        pairs[name] = yield from tally(items)
        counted += pairs[name][0]
    results.update(pairs)
    return counted
