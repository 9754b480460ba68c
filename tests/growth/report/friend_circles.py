"""Number of circles when the first person of the list is a friend of each other one."""


def union_by_size(people):
    parent = {person: person for person in people}
    size = {person: 1 for person in people}

    def _root(person):
        while parent[person] != person:
            person = parent[person]
        return person

    circles = len(people)
    for other in people[1:]:
        one, two = _root(people[0]), _root(other)
        if one != two:
            if size[one] < size[two]:
                one, two = two, one
            parent[two] = one
            size[one] += size[two]
            circles -= 1
    return circles


def path_compression(people):
    parent = {person: person for person in people}

    def _root(person):
        root = person
        while parent[root] != root:
            root = parent[root]
        while parent[person] != root:
            parent[person], person = root, parent[person]
        return root

    circles = len(people)
    for other in people[1:]:
        one, two = _root(people[0]), _root(other)
        if one != two:
            parent[one] = two
            circles -= 1
    return circles


def walk_through_friends(people):
    friends = {person: [] for person in people}
    for other in people[1:]:
        friends[people[0]].append(other)
        friends[other].append(people[0])
    seen = set()
    circles = 0
    for person in people:
        if person in seen:
            continue
        circles += 1
        seen.add(person)
        waiting = [person]
        while waiting:
            for friend in friends[waiting.pop()]:
                if friend not in seen:
                    seen.add(friend)
                    waiting.append(friend)
    return circles


def links_without_care(people):
    parent = {person: person for person in people}

    def _root(person):
        while parent[person] != person:
            person = parent[person]
        return person

    circles = len(people)
    for other in people[1:]:
        one, two = _root(people[0]), _root(other)
        if one != two:
            parent[one] = two
            circles -= 1
    return circles


def rename_a_circle(people):
    names = list(range(len(people)))
    circles = len(people)
    for other in range(1, len(people)):
        old, new = names[other], names[0]
        if old != new:
            names = [new if name == old else name for name in names]
            circles -= 1
    return circles


def join_sets(people):
    circles = [{person} for person in people]
    circle = circles[0]
    joined = 0
    for other in circles[1:]:
        if not circle & other:
            circle = circle | other
            joined += 1
    return len(circles) - joined
