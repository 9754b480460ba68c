def sort_people(people):
    result = []
    for age in sorted({age for _, age in people}, reverse=True):
        for name in sorted(name for name, other in people if other == age):
            result.append((name, age))
    return result
