def find_user(db, name):
    for (number,) in db.execute("SELECT id FROM users WHERE name = :name", {"name": name}):
        return number
