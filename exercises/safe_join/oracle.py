import posixpath


def safe_join(root, user_path):
    if user_path[:1] == "/" or "\0" in user_path:
        raise ValueError("not allowed")
    parts = user_path.split("/")
    for i in range(len(parts)):
        so_far = posixpath.normpath("./" + "/".join(parts[: i + 1]))
        if so_far == ".." or so_far.startswith("../"):
            raise ValueError("outside")
    rest = posixpath.normpath("./" + user_path)
    return root if rest == "." else root + "/" + rest
