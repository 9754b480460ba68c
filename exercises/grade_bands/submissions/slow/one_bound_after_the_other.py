def grade(score, bounds, names):
    for bound, name in zip(bounds, names):
        if score < bound:
            return name
    return names[-1]
