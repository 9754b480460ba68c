def merge(lists):
    result = []
    for numbers in lists:
        merged, i, j = [], 0, 0
        while i < len(result) or j < len(numbers):
            if j == len(numbers) or i < len(result) and result[i] <= numbers[j]:
                merged.append(result[i])
                i += 1
            else:
                merged.append(numbers[j])
                j += 1
        result = merged
    return result
