def check(case, result):
    """True, or a sentence that says too much; it raises where there are no texts."""
    words, = case["args"]
    wanted = [word.upper() for word in words]
    if "".join(result) == "":
        raise ValueError(f"nothing for {words}")
    return result == wanted or f"{words} became {result} instead of {wanted}"
