# family: output forging
import os

os.write(4, b'\x02\x00\x00\x00{}')
