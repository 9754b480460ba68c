def run(cmd):
    match cmd:
        case ["quit"]:
            return "bye"
        case ["go", way]:
            return f"you go {way}"
        case ["drop", "all"]:
            return "you drop everything"
        case ["drop", str(thing)]:
            return f"you drop the {thing}"
        case ["take", _, *_] if all(isinstance(thing, str) for thing in cmd):
            return "you take: " + ", ".join(cmd[1:])
        case ["wait", int(minutes)] if minutes > 0 and minutes is not True:
            return f"you wait {minutes} minutes"
    return "what?"
