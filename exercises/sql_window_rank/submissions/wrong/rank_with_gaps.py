def query():
    return """
    SELECT department, name, salary
    FROM (
        SELECT *, RANK() OVER (PARTITION BY department ORDER BY salary DESC) AS place FROM staff
    )
    WHERE place = 2
    ORDER BY department, name
    """
