from datetime import timedelta

UNITS = (("d", 86_400), ("h", 3_600), ("m", 60), ("s", 1))


def format_duration(duration: timedelta) -> str:
    if duration < timedelta(0):
        return "-" + format_duration(-duration)
    rest = duration.days * 86_400 + duration.seconds
    text = ""
    for letter, length in UNITS:
        count, rest = divmod(rest, length)
        if count:
            text += "%d%s" % (count, letter)
    return text or "0s"


def parse_duration(text: str) -> timedelta:
    if text.startswith("-"):
        return -parse_duration(text[1:])
    lengths = dict(UNITS)
    seconds, digits = 0, ""
    for character in text:
        if character in lengths:
            seconds += int(digits) * lengths[character]
            digits = ""
        else:
            digits += character
    return timedelta(seconds=seconds)
