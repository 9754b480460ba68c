n = int(input())
# Write the lines from 1 to n.
