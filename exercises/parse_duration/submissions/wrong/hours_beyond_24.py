import re
from datetime import timedelta


def format_duration(duration):
    sign = "-" if duration.days < 0 else ""
    minutes, seconds = divmod(abs(duration) // timedelta(seconds=1), 60)
    hours, minutes = divmod(minutes, 60)
    counts = zip((hours, minutes, seconds), "hms")
    return sign + ("".join(f"{count}{unit}" for count, unit in counts if count) or "0s")


def parse_duration(text):
    names = {"h": "hours", "m": "minutes", "s": "seconds"}
    found = {names[unit]: int(count) for count, unit in re.findall(r"(\d+)([hms])", text)}
    return timedelta(**found) * (-1 if text[0] == "-" else 1)
