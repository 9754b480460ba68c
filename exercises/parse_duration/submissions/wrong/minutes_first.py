import re
from datetime import timedelta


def format_duration(duration):
    sign = "-" if duration.days < 0 else ""
    duration = abs(duration)
    minutes, seconds = divmod(duration.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    counts = zip((seconds, minutes, hours, duration.days), "smhd")
    return sign + ("".join(f"{count}{unit}" for count, unit in counts if count) or "0s")


def parse_duration(text):
    names = {"d": "days", "h": "hours", "m": "minutes", "s": "seconds"}
    found = {names[unit]: int(count) for count, unit in re.findall(r"(\d+)([dhms])", text)}
    return timedelta(**found) * (-1 if text[0] == "-" else 1)
