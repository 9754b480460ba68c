def insertion_sort(records):
    for i in range(1, len(records)):
        for j in range(i, 0, -1):
            if records[j - 1][0] <= records[j][0]:
                break
            records[j - 1], records[j] = records[j], records[j - 1]
