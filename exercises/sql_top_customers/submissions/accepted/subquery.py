def query():
    return """
    WITH spent AS (
        SELECT name, (SELECT TOTAL(amount) FROM orders WHERE customer = customers.id) AS total
        FROM customers
    )
    SELECT name, CAST(total AS INTEGER) FROM spent ORDER BY 2 DESC, 1 ASC LIMIT 3
    """
