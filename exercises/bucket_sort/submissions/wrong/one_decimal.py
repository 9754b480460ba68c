def bucket_sort(xs):
    buckets = [[] for _ in range(10)]
    for x in xs:
        buckets[int(x * 10)].append(x)
    return [x for bucket in buckets for x in bucket]
