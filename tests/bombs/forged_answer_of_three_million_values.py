# family: output forging
# expect: output_limit
# limit: reply_size
import os


def two_sum(nums, target):
    head = b'{"answered":{"nonce":1,"outcome":{"returned":{"value":['
    body = head + b"0," * 3_000_000 + b'0],"arguments":null}}}}'
    frame = len(body).to_bytes(4, "little") + body
    while frame:
        frame = frame[os.write(4, frame):]
    while True:  # an answer of its own would come after the forged one
        pass
