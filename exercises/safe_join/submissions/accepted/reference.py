def safe_join(root: str, user_path: str) -> str:
    if user_path.startswith("/"):
        raise ValueError("the path is absolute")
    if "\0" in user_path:
        raise ValueError("the path has a zero character")
    parts: list[str] = []
    for part in user_path.split("/"):
        if part == "..":
            if not parts:
                raise ValueError("the path leads out")
            parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    return "/".join([root] + parts)
