def run(steps, accept, events):
    done = 0
    for name, work in steps:
        events.append(("try", name))
        try:
            result = work()
        except ValueError:
            events.append(("except", name))
        else:
            events.append(("else", name))
            if result == "stop":
                return done
            accept(result)
            done += 1
        finally:
            events.append(("finally", name))
    return done
