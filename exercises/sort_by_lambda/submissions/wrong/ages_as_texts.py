def sort_people(people):
    by_name = sorted(people)
    return sorted(by_name, key=lambda person: str(person[1]), reverse=True)
