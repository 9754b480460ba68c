"""Whether letters of one text can be exchanged one for one to give the other."""


def two_maps(left, right):
    forth, back = {}, {}
    for one, other in zip(left, right):
        if forth.setdefault(one, other) != other or back.setdefault(other, one) != one:
            return False
    return len(left) == len(right)


def three_sets(left, right):
    pairs = len(set(zip(left, right)))
    return len(left) == len(right) and pairs == len(set(left)) == len(set(right))


def first_positions(left, right):
    return [left.index(one) for one in left] == [right.index(other) for other in right]


def recount_prefixes(left, right):
    for end in range(1, len(left) + 1):
        hits_left = left[:end].count(left[end - 1])
        hits_right = right[:end].count(right[end - 1])
        if hits_left != hits_right:
            return False
    return len(left) == len(right)


def translate_each_prefix(left, right):
    table = {}
    for end in range(1, len(left) + 1):
        table[ord(left[end - 1])] = right[end - 1]
        if left[:end].translate(table) != right[:end]:
            return False
    return len(left) == len(right) and len(set(table.values())) == len(table)


def compare_all_pairs(left, right):
    for index in range(len(left)):
        for other in range(index):
            if (left[index] == left[other]) != (right[index] == right[other]):
                return False
    return len(left) == len(right)
