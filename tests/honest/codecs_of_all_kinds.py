# odd: encodes texts in many ways
def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    for name in ("utf-16", "utf-32", "latin-1", "cp1252", "koi8-r", "idna", "punycode", "rot13"):
        text = "abc"
        if name == "rot13":
            import codecs

            assert codecs.encode(text, name) == "nop"
        else:
            assert text.encode(name).decode(name) == text
    return solve(nums, target)
