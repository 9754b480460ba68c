import io


def render(rows):
    out = io.StringIO()
    for i in range(len(rows) - 1, -1, -1):
        print(rows[i], file=out)
    return out.getvalue()
