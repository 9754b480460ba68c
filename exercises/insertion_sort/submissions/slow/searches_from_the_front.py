def insertion_sort(records):
    for i in range(1, len(records)):
        place = 0
        while place < i and records[place][0] <= records[i][0]:
            place += 1
        record = records[i]
        for j in range(i, place, -1):
            records[j] = records[j - 1]
        records[place] = record
