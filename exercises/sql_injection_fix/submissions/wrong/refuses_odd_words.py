def find_user(db, name):
    if any(word in name.lower() for word in ("drop", "delete", "select", "union", "--", ";")):
        return None
    row = db.execute("SELECT id FROM users WHERE name = ?", (name,)).fetchone()
    return row[0] if row else None
