def is_valid(s):
    still_open = []
    for bracket in s:
        if bracket in "([{":
            still_open.append(bracket)
        elif still_open.pop() + bracket not in ("()", "[]", "{}"):
            return False
    return not still_open
