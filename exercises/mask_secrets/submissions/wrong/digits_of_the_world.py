import re

SECRET = re.compile(r"""
    (?<![A-Za-z0-9._+-]) (?P<name> [A-Za-z0-9._+-]+ ) @ (?P<domain> [A-Za-z0-9-]+ (?: \. [A-Za-z0-9-]+ )+ )
    | (?<!\d) \d{4} (?P<gap> [ -]? ) \d{4} (?P=gap) \d{4} (?P=gap) (?P<last> \d{4} ) (?!\d)
""", re.VERBOSE)


def cover(match):
    if match["name"]:
        return match["name"][0] + "***@" + match["domain"]
    return ("****" + match["gap"]) * 3 + match["last"]


def mask(text):
    return SECRET.sub(cover, text)
