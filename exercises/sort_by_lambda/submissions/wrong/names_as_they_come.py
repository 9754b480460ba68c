def sort_people(people):
    return sorted(people, key=lambda person: -person[1])
