def run(steps, accept, events):
    done = 0
    name = None
    try:
        for name, work in steps:
            events.append(("try", name))
            result = work()
            events.append(("else", name))
            accept(result)
            done += 1
            events.append(("finally", name))
            if result == "stop":
                break
    except ValueError:
        events.append(("except", name))
        events.append(("finally", name))
    return done
