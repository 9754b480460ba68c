answer = {"second_name": "[1, 2, 3]"}
