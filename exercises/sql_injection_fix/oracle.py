def find_user(db, name):
    known = {found: number for number, found in db.execute("SELECT id, name FROM users")}
    return known.get(name)
