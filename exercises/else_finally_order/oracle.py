def run(steps, accept, events):
    return walk(list(steps), accept, events, 0)


def walk(steps, accept, events, done):
    if not steps:
        return done
    (name, work), rest = steps[0], steps[1:]
    events.append(("try", name))
    failed, result = False, None
    try:
        result = work()
    except BaseException as error:
        if not isinstance(error, ValueError):
            events.append(("finally", name))
            raise
        failed = True
    if failed:
        events.extend([("except", name), ("finally", name)])
        return walk(rest, accept, events, done)
    events.append(("else", name))
    try:
        accept(result)
    except BaseException:
        events.append(("finally", name))
        raise
    events.append(("finally", name))
    return done + 1 if result == "stop" else walk(rest, accept, events, done + 1)
