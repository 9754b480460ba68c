def query():
    return """
    SELECT department, MIN(name), salary
    FROM (
        SELECT *, DENSE_RANK() OVER (PARTITION BY department ORDER BY salary DESC) AS place
        FROM staff
    )
    WHERE place = 2
    GROUP BY department
    ORDER BY department
    """
