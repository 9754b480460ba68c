def bucket_sort(xs):
    buckets = [[] for _ in range(10)]
    for x in xs:
        bucket = buckets[int(x * 10)]
        i = len(bucket)
        while i and bucket[i - 1] > x:
            i -= 1
        bucket.insert(i, x)
    return [x for bucket in buckets for x in bucket]
