def find_user(db, name):
    row = db.execute("SELECT id FROM users WHERE name = ?", (name,)).fetchone()
    return row[0] if row else None
