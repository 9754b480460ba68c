# family: output forging
# expect: output_limit, does_not_load
while True:
    print("loading")
