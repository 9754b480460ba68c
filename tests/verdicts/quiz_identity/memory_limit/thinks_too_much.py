answers = {"second_name": bytearray(2 << 30)}
