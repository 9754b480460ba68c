def insertion_sort(records):
    for i in range(len(records)):
        least = i
        for j in range(i + 1, len(records)):
            if records[j][0] < records[least][0]:
                least = j
        records[i], records[least] = records[least], records[i]
