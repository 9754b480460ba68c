def merge_sort(items, key):
    source, width = list(items), 1
    while width < len(source):
        target = []
        for start in range(0, len(source), 2 * width):
            i, middle = start, min(start + width, len(source))
            j, end = middle, min(start + 2 * width, len(source))
            while i < middle and j < end:
                left, right = source[i], source[j]
                if (left <= right) if key is None else (left[0] <= right[0]):
                    target.append(left)
                    i += 1
                else:
                    target.append(right)
                    j += 1
            target += source[i:middle]
            target += source[j:end]
        source, width = target, 2 * width
    return source
