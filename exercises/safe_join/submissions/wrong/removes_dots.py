import posixpath


def safe_join(root, user_path):
    if "\0" in user_path or user_path.startswith("/"):
        raise ValueError("not allowed")
    return posixpath.normpath(root + "/" + user_path.replace("../", ""))
