import re
from datetime import timedelta


def format_duration(duration):
    sign = "-" if duration.days < 0 else ""
    duration = abs(duration)
    minutes, seconds = divmod(duration.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return sign + "%dd%dh%dm%ds" % (duration.days, hours, minutes, seconds)


def parse_duration(text):
    names = {"d": "days", "h": "hours", "m": "minutes", "s": "seconds"}
    found = {names[unit]: int(count) for count, unit in re.findall(r"(\d+)([dhms])", text)}
    return timedelta(**found) * (-1 if text[0] == "-" else 1)
