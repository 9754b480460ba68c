def one_step(name, work, accept, events):
    accepted, result = 0, None
    events.append(("try", name))
    try:
        result = work()
    except ValueError:
        events.append(("except", name))
    else:
        events.append(("else", name))
        accept(result)
        accepted = 1
    finally:
        events.append(("finally", name))
        return accepted, result


def run(steps, accept, events):
    done = 0
    for name, work in steps:
        accepted, result = one_step(name, work, accept, events)
        done += accepted
        if accepted and result == "stop":
            break
    return done
