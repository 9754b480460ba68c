def query():
    return """
    SELECT department, name, salary
    FROM staff AS one
    WHERE 1 = (
        SELECT COUNT(DISTINCT other.salary) FROM staff AS other
        WHERE other.department = one.department AND other.salary > one.salary
    )
    ORDER BY department, name
    """
