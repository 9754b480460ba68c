def sort_people(people):
    people.sort(key=lambda person: (-person[1], person[0]))
    return people
