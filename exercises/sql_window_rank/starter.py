def query() -> str:
    return """
    SELECT department, name, salary
    FROM staff
    """
