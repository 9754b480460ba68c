import posixpath


def safe_join(root, user_path):
    if "\0" in user_path:
        raise ValueError("zero character")
    return posixpath.normpath(posixpath.join(root, user_path))
