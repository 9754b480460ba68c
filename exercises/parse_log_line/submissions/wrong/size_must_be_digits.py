import re

LINE = re.compile(
    r"(?P<host>[^ ]+) - (?P<user>[^ ]+) \[(?P<time>[^\]]+)\] "
    r'"(?P<method>[A-Z]+) (?P<path>[^ "]+) [^ "]+" '
    r"(?P<status>[0-9]{3}) (?P<size>[0-9]+)(?: .*)?"
)


def parse_log(line):
    match = LINE.fullmatch(line)
    if match is None:
        return None
    fields = match.groupdict()
    if fields["user"] == "-":
        fields["user"] = None
    fields["status"] = int(fields["status"])
    fields["size"] = int(fields["size"])
    return fields
