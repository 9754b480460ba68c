def query():
    return """
    SELECT name, SUM(amount) AS total
    FROM customers LEFT JOIN orders ON customer = id
    GROUP BY id
    ORDER BY total DESC, name
    LIMIT 3
    """
