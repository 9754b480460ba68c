def length_of_lcs(a, b):
    """One row of the table at a time."""
    row = [0] * (len(b) + 1)
    for x in a:
        diagonal = 0
        for j, y in enumerate(b, 1):
            diagonal, row[j] = row[j], diagonal + 1 if x == y else max(row[j], row[j - 1])
    return row[-1]


def is_subsequence(text, whole):
    characters = iter(whole)
    return all(character in characters for character in text)


def check(case, result):
    a, b = case["args"]
    if type(result) is not str:
        return "expected a text"
    if not is_subsequence(result, a):
        return "the answer is no subsequence of the first text"
    if not is_subsequence(result, b):
        return "the answer is no subsequence of the second text"
    longest = length_of_lcs(a, b)
    if len(result) != longest:
        return f"the answer has {len(result)} characters, but {longest} are possible"
    return True
