import posixpath


def safe_join(root, user_path):
    if user_path.startswith("/") or "\0" in user_path or ".." in user_path:
        raise ValueError("not allowed")
    return posixpath.normpath(posixpath.join(root, user_path))
