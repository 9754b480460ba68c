from typing import Optional, TypedDict


class RequiredKeys(TypedDict):
    id: int
    name: str
    email: Optional[str]


class UserDict(RequiredKeys, total=False):
    nickname: str


def find_user(users: list[UserDict], user_id: int) -> Optional[UserDict]:
    for user in users:
        if user["id"] == user_id:
            return user.copy()
    return None


def email_of(users: list[UserDict], user_id: int) -> Optional[str]:
    user = find_user(users, user_id)
    return None if user is None else user["email"]


def shown_name(user: UserDict) -> str:
    return user.get("nickname") or user["name"]
