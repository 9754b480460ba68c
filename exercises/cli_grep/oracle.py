import re
import sys

options, patterns = "", []
for word in sys.argv[1:]:
    if word.startswith("-") and len(word) > 1:
        options += word[1:]
    else:
        patterns.append(word)
if set(options) - set("invc") or len(patterns) != 1:
    sys.exit(2)
try:
    expression = re.compile(("(?i)" if "i" in options else "") + patterns[0])
except re.error:
    sys.exit(2)
lines = sys.stdin.read().split("\n")
if lines[-1] == "":
    lines.pop()
found = [i for i, line in enumerate(lines) if (expression.search(line) is None) == ("v" in options)]
if "c" in options:
    print(len(found))
else:
    for i in found:
        print(("%d:" % (i + 1) if "n" in options else "") + lines[i])
sys.exit(0 if found else 1)
