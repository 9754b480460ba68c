def sort_people(people: list[tuple[str, int]]) -> list[tuple[str, int]]:
    return sorted(people, key=lambda person: person)
