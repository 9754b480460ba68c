import sys


def hotspots(function, timer, top) -> list[str]:
    own: dict[str, float] = {}
    running: list[str] = []
    last = 0.0

    def event(frame, kind, arg):
        nonlocal last
        if running:
            own[running[-1]] += timer() - last
        if kind in ("call", "c_call"):
            if arg is sys.setprofile:
                return
            running.append(frame.f_code.co_name if arg is None else arg.__name__)
            own.setdefault(running[-1], 0.0)
        else:
            running.pop()
        last = timer()

    sys.setprofile(event)
    try:
        function()
    finally:
        sys.setprofile(None)
    return sorted(own, key=lambda name: (-own[name], name))[:top]
