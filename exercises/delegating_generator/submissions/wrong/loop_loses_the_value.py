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
    counted = 0
    for name, items in groups:
        pair = None
        for item in tally(items):
            yield item
        results[name] = pair
        counted += 1
    return counted
