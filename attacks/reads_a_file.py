# tries: to read a file of the user, which holds the answers
import json


def attack(n):
    with open(FILE) as file:
        return json.load(file)[str(n)]
