def is_valid(s):
    still_open = ""
    for bracket in s:
        if bracket in "([{":
            still_open = bracket + still_open
        elif still_open[:1] + bracket in ("()", "[]", "{}"):
            still_open = still_open[1:]
        else:
            return False
    return still_open == ""
