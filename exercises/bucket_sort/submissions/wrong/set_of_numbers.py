def bucket_sort(xs):
    buckets = [set() for _ in xs]
    for x in xs:
        buckets[int(x * len(xs))].add(x)
    result = []
    for bucket in buckets:
        while bucket:
            smallest = min(bucket)
            bucket.remove(smallest)
            result.append(smallest)
    return result
