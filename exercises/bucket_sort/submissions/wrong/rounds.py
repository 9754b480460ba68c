def bucket_sort(xs):
    counts = [0] * 1001
    for x in xs:
        counts[round(x * 1000)] += 1
    return [i / 1000 for i in range(1001) for _ in range(counts[i])]
