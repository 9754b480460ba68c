def find_user(db, name):
    name = name.replace("'", "")
    row = db.execute(f"SELECT id FROM users WHERE name = '{name}'").fetchone()
    return row[0] if row else None
