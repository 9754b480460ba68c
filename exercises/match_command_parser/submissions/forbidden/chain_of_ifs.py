def run(cmd):
    if cmd == ["quit"]:
        return "bye"
    if len(cmd) == 2 and cmd[0] == "go" and isinstance(cmd[1], str):
        known = cmd[1] in ("north", "south", "east", "west")
        return ("you go " if known else "no way ") + cmd[1]
    return "what?"
