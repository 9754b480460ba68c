def is_valid(s):
    still_open = []
    for bracket in s:
        if bracket in "([{":
            still_open.append(bracket)
        elif not still_open or still_open.pop() + bracket not in ("()", "[]", "{}"):
            return False
    return True
