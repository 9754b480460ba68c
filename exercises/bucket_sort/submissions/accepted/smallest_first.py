def bucket_sort(xs):
    parts = {}
    for x in xs:
        parts.setdefault(int(x * len(xs)), []).append(x)
    result = []
    for part in range(len(xs)):
        bucket = parts.get(part, [])
        while bucket:
            smallest = min(bucket)
            bucket.remove(smallest)
            result.append(smallest)
    return result
