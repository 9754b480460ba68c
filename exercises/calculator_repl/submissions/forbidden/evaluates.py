import sys

for line in sys.stdin:
    if line.strip():
        try:
            print(eval(line))
        except (SyntaxError, ZeroDivisionError):
            print("error")
