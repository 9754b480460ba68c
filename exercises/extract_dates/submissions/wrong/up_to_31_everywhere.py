import re


def extract_dates(text):
    month = "(?:0[1-9]|1[0-2])"
    day = "(?:0[1-9]|[12][0-9]|3[01])"
    found = re.findall("(?<![0-9])[0-9]{4}-%s-%s(?![0-9])" % (month, day), text)
    return [date for date in found if not date.startswith("0000")]
