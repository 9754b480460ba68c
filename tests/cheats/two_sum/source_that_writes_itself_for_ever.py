# family: source tricks
source = "source += source[:1000]; exec(source)"
while True:
    source = source + "\n" + source[:1000]
    compile(source, "two_sum.py", "exec")
