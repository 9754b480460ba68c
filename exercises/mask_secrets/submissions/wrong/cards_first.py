import re

CARD = re.compile(r"(?<![0-9])[0-9]{4}([ -]?)[0-9]{4}\1[0-9]{4}\1([0-9]{4})(?![0-9])")
MAIL = re.compile(r"(?<![A-Za-z0-9._+-])([A-Za-z0-9._+-])[A-Za-z0-9._+-]*@([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)")


def mask(text):
    text = CARD.sub(lambda m: ("****" + m[1]) * 3 + m[2], text)
    return MAIL.sub(r"\1***@\2", text)
