import io


def count(path):
    with open(path, "rb") as file:
        text = io.BytesIO(file.read()).getvalue().decode()
    return text.count("\n") + (text[-1:] not in ("", "\n")), len(text.split()), len(text)
