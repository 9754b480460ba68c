from collections import ChainMap


def settings(cli, env, defaults):
    return ChainMap(defaults, env, cli)
