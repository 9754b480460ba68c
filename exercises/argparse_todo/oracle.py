import sys


def leave(status):
    sys.exit(status)


words = sys.argv[1:]
if not words or words[0] not in ("add", "done", "remove", "list"):
    leave(2)
command = words[0]
options = [word for word in words[1:] if word.startswith("--")]
rest = [word for word in words[1:] if not word.startswith("--")]
allowed = {"add": {"--top"}, "list": {"--open", "--done"}}.get(command, set())
if set(options) - allowed or len(set(options)) > 1:
    leave(2)
least, most = {"add": (1, 1), "done": (1, 99), "remove": (1, 1), "list": (0, 0)}[command]
if not least <= len(rest) <= most:
    leave(2)
lines = [line.rstrip("\n") for line in sys.stdin]
if command in ("done", "remove"):
    if not all(word.isdigit() for word in rest):
        leave(2)
    chosen = {int(word) for word in rest}
    if chosen - set(range(1, len(lines) + 1)):
        leave(1)
if command == "add":
    new = ["[ ] " + rest[0]]
    lines = new + lines if options else lines + new
for number, line in enumerate(lines, 1):
    if command == "list":
        wanted = {"--open": " ", "--done": "x"}.get("".join(options[:1]), line[1])
        if line[1] == wanted:
            print("%d. %s" % (number, line))
    elif command == "done" and number in chosen:
        print(line.replace("[ ]", "[x]", 1) if line[1] == " " else line)
    elif command == "remove" and number in chosen:
        continue
    else:
        print(line)
