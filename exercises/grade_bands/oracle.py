def grade(score, bounds, names):
    return names[sum(bound <= score for bound in bounds)]
