DIGITS = set("0123456789abcdef")


def check(case, result):
    count, length = case["args"]
    if not isinstance(result, list) or not all(isinstance(token, str) for token in result):
        return "expected a list of texts"
    if len(result) != count:
        return "expected %d tokens, not %d" % (count, len(result))
    for token in result:
        if len(token) != length:
            return "a token has %d characters, not %d" % (len(token), length)
        if not set(token) <= DIGITS:
            return "a token has a character that is no hexadecimal digit"
    if length >= 20 and len(set(result)) < count:
        return "two tokens are the same"
    if count >= 1000:
        for place in sorted({0, length // 2, length - 1}):
            seen = [token[place] for token in result]
            for digit in sorted(DIGITS):
                if not 0.5 < seen.count(digit) * 16 / count < 1.5:
                    return "the digit %s at position %d comes too often or too seldom" % (digit, place)
    return True
