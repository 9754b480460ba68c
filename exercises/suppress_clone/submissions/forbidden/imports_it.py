from contextlib import suppress
