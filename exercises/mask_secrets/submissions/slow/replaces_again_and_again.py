import re

SECRET = re.compile(r"""
    (?<![A-Za-z0-9._+-]) (?P<name> [A-Za-z0-9._+-]+ ) @ (?P<domain> [A-Za-z0-9-]+ (?: \. [A-Za-z0-9-]+ )+ )
    | (?<![0-9]) [0-9]{4} (?P<gap> [ -]? ) [0-9]{4} (?P=gap) [0-9]{4} (?P=gap) (?P<last> [0-9]{4} ) (?![0-9])
""", re.VERBOSE)


def cover(match):
    if match["name"]:
        return match["name"][0] + "***@" + match["domain"]
    return ("****" + match["gap"]) * 3 + match["last"]


def mask(text):
    place = 0
    while True:
        match = SECRET.search(text, place)
        if not match:
            return text
        covered = cover(match)
        text = text[:match.start()] + covered + text[match.end():]
        place = match.start() + len(covered)
