# odd: takes texts apart
import difflib
import re
import string
import textwrap
import unicodedata


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    assert re.findall(r"\d+", "a1b22") == ["1", "22"] and textwrap.shorten("a b c", 5)
    assert unicodedata.name("ü").startswith("LATIN") and string.Template("$a").substitute(a=1) == "1"
    assert difflib.get_close_matches("appel", ["apple"]) == ["apple"]
    return solve(nums, target)
