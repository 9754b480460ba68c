def count(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    lines = text.count("\n")
    if text and not text.endswith("\n"):
        lines += 1
    return lines, len(text.split()), len(text)
