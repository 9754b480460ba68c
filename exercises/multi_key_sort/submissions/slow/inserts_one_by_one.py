def sort_records(rows, keys):
    def before(left, right):
        for column, down in keys:
            if left[column] != right[column]:
                return (left[column] < right[column]) != down
        return False

    result = []
    for row in rows:
        i = len(result)
        while i > 0 and before(row, result[i - 1]):
            i -= 1
        result.insert(i, row)
    return result
