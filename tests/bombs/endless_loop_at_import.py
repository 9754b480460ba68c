# family: resource bombs
# expect: time_limit, does_not_load
while True:
    pass
