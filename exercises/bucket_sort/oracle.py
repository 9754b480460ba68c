def bucket_sort(xs):
    return sorted(xs)
