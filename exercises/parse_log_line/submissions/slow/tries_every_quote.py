import re

LINE = re.compile(
    r"(?P<host>[^ ]+) - (?P<user>[^ ]+) \[(?P<time>[^\]]+)\] "
    r'"(?P<method>[A-Z]+) (?P<path>[^ "]+) [^ "]+" '
    r"(?P<status>[0-9]{3}) (?P<size>[0-9]+|-)(?: .*)?"
)


def parse_log(line):
    rest, quotes = line, 0
    while rest:
        quotes += rest[0] == '"'
        rest = rest[1:]
    match = LINE.fullmatch(line) if quotes >= 2 else None
    if match is None:
        return None
    fields = match.groupdict()
    if fields["user"] == "-":
        fields["user"] = None
    fields["status"] = int(fields["status"])
    fields["size"] = 0 if fields["size"] == "-" else int(fields["size"])
    return fields
