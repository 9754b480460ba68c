def dedupe(items):
    seen, result = set(), []
    for item in reversed(items):
        key = tuple(item) if isinstance(item, list) else item
        if key not in seen:
            seen.add(key)
            result.append(item)
    return result[::-1]
