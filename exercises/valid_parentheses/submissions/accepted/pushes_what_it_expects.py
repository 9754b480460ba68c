def is_valid(s):
    expected = []
    for bracket in s:
        if bracket in "([{":
            expected.append(")]}"["([{".index(bracket)])
        elif expected and expected[-1] == bracket:
            expected.pop()
        else:
            return False
    return len(expected) == 0
