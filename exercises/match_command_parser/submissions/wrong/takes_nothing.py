def run(cmd):
    match cmd:
        case ["quit"]:
            return "bye"
        case ["go", "north" | "south" | "east" | "west" as way]:
            return f"you go {way}"
        case ["go", str(way)]:
            return f"no way {way}"
        case ["drop", "all"]:
            return "you drop everything"
        case ["drop", str(thing)]:
            return f"you drop the {thing}"
        case ["take", *things] if all(isinstance(thing, str) for thing in things):
            return "you take: " + ", ".join(things)
        case ["wait", int(minutes)] if minutes > 0 and minutes is not True:
            return f"you wait {minutes} minutes"
    return "what?"
