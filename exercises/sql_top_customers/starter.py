def query() -> str:
    return """
    SELECT name, 0 AS total
    FROM customers
    """
