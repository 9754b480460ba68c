from typing import List, TypedDict, Union


class Nickname(TypedDict, total=False):
    nickname: str


class UserDict(Nickname):
    id: int
    name: str
    email: Union[str, None]


def find_user(users: List[UserDict], user_id: int) -> Union[UserDict, None]:
    return next((user for user in users if user["id"] == user_id), None)


def email_of(users: List[UserDict], user_id: int) -> Union[str, None]:
    user = find_user(users, user_id)
    if user is None:
        return None
    return user["email"]


def shown_name(user: UserDict) -> str:
    if user.get("nickname", "") == "":
        return user["name"]
    return user["nickname"]
