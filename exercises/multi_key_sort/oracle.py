from functools import cmp_to_key


def sort_records(rows, keys):
    def compare(left, right):
        for column, down in keys:
            if left[column] != right[column]:
                return 1 if (left[column] > right[column]) != down else -1
        return 0

    return sorted(rows, key=cmp_to_key(compare))
