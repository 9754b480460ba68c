answers = {}
while not answers:
    pass
