def run(cmd):
    name, arguments = (cmd[0], cmd[1:]) if cmd else (None, [])
    texts = all(type(argument) is str for argument in arguments)
    if name == "quit" and not arguments:
        return "bye"
    if name == "go" and len(arguments) == 1 and texts:
        known = arguments[0] in ("north", "south", "east", "west")
        return ("you go " if known else "no way ") + arguments[0]
    if name == "drop" and len(arguments) == 1 and texts:
        return "you drop " + ("everything" if arguments == ["all"] else "the " + arguments[0])
    if name == "take" and arguments and texts:
        return "you take: " + ", ".join(arguments)
    if name == "wait" and len(arguments) == 1 and type(arguments[0]) is int and arguments[0] > 0:
        return "you wait %d minutes" % arguments[0]
    return "what?"
