import re

SECRET = re.compile(r"""
    (?<![A-Za-z0-9._+-]) (?P<name> [A-Za-z0-9._+-]+ ) @ (?P<domain> [A-Za-z0-9-]+ (?: \. [A-Za-z0-9-]+ )+ )
    | (?<![0-9]) [0-9]{4} (?P<gap> [ -]? ) [0-9]{4} [ -]? [0-9]{4} [ -]? (?P<last> [0-9]{4} ) (?![0-9])
""", re.VERBOSE)


def cover(match):
    if match["name"]:
        return match["name"][0] + "***@" + match["domain"]
    return ("****" + match["gap"]) * 3 + match["last"]


def mask(text):
    return SECRET.sub(cover, text)
