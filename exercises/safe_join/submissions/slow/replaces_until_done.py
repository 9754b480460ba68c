def safe_join(root, user_path):
    if user_path.startswith("/") or "\0" in user_path:
        raise ValueError("not allowed")
    parts = [part for part in user_path.split("/") if part not in ("", ".")]
    while ".." in parts:
        i = parts.index("..")
        if i == 0:
            raise ValueError("outside")
        parts = parts[: i - 1] + parts[i + 1 :]
    return "/".join([root] + parts)
