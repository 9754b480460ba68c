def bucket_sort(xs):
    result = []
    for x in xs:
        i = len(result)
        while i and result[i - 1] > x:
            i -= 1
        result.insert(i, x)
    return result
