def settings(cli, env, defaults):
    return {**defaults, **env, **cli}
