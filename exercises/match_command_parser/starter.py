def run(cmd: list) -> str:
    match cmd:
        case ["quit"]:
            return "bye"
        case _:
            return ""
