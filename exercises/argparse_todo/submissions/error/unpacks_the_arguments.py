import sys

command, *rest = sys.argv[1:]
tasks = sys.stdin.read().splitlines()
if command == "add":
    text = [word for word in rest if word != "--top"][0]
    tasks.insert(0 if "--top" in rest else len(tasks), "[ ] " + text)
elif command == "done":
    for number in rest:
        tasks[int(number) - 1] = "[x]" + tasks[int(number) - 1][3:]
elif command == "remove":
    del tasks[int(rest[0]) - 1]
else:
    mark = {"--open": "[ ]", "--done": "[x]"}.get("".join(rest), "[")
    tasks = ["%d. %s" % pair for pair in enumerate(tasks, 1) if pair[1].startswith(mark)]
for task in tasks:
    print(task)
