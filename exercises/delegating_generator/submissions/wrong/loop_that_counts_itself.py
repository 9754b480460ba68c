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
        inner, number, total = tally(items), 0, 0
        for item in inner:
            yield item
            number, total = number + 1, total + item
        results[name] = number, total
        counted += number
    return counted
