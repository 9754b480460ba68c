def query():
    return """
    SELECT name, COALESCE(SUM(amount), 0) AS total
    FROM customers LEFT JOIN orders ON customer = id
    GROUP BY id
    ORDER BY total DESC, name
    LIMIT 3
    """
