import posixpath


def safe_join(root, user_path):
    if user_path.startswith("/") or "\0" in user_path:
        raise ValueError("not allowed")
    path = posixpath.normpath(posixpath.join(root, user_path))
    if not path.startswith(root):
        raise ValueError("outside")
    return path
