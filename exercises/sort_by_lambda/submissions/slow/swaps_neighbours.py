def sort_people(people):
    key = lambda person: (-person[1], person[0])
    result = list(people)
    for end in range(len(result) - 1, 0, -1):
        for i in range(end):
            if key(result[i]) > key(result[i + 1]):
                result[i], result[i + 1] = result[i + 1], result[i]
    return result
