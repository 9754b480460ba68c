from collections import ChainMap


def settings(cli, env, defaults):
    return ChainMap(cli, env, defaults)
