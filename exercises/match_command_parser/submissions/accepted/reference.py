def run(cmd: list) -> str:
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
        case ["take", _, *_] if all(isinstance(thing, str) for thing in cmd):
            return "you take: " + ", ".join(cmd[1:])
        case ["wait", bool()]:
            return "what?"
        case ["wait", int(minutes)] if minutes > 0:
            return f"you wait {minutes} minutes"
        case _:
            return "what?"
