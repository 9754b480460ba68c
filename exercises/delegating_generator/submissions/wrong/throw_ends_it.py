def tally(items):
    count = total = 0
    for item in items:
        sent = yield item
        count += 1
        total += item if sent is None else sent
    return count, total


def totals(groups, results):
    counted = 0
    for name, items in groups:
        results[name] = yield from tally(items)
        counted += results[name][0]
    return counted
