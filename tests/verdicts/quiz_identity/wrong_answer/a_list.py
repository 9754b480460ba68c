answers = ["[1, 2, 3]"]
