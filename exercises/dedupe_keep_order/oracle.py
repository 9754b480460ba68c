def dedupe(items):
    result = []
    for item in items:
        if not any(item == other for other in result):
            result.append(item)
    return result
