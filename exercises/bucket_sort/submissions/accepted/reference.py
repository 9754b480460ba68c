def bucket_sort(xs):
    buckets = [[] for _ in xs]
    for x in xs:
        bucket = buckets[int(x * len(xs))]
        i = len(bucket)
        while i and bucket[i - 1] > x:
            i -= 1
        bucket.insert(i, x)
    return [x for bucket in buckets for x in bucket]
