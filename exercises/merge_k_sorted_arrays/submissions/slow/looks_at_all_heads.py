def merge(lists):
    places = [0] * len(lists)
    result = []
    for _ in range(sum(map(len, lists))):
        best = None
        for i, numbers in enumerate(lists):
            if places[i] < len(numbers):
                if best is None or numbers[places[i]] < lists[best][places[best]]:
                    best = i
        result.append(lists[best][places[best]])
        places[best] += 1
    return result
