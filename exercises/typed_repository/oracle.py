from typing import List, Optional, TypedDict


class _Always(TypedDict):
    id: int
    name: str
    email: Optional[str]


class UserDict(_Always, total=False):
    nickname: str


def find_user(users: List[UserDict], user_id: int) -> Optional[UserDict]:
    return next(iter([user for user in users if user["id"] == user_id]), None)


def email_of(users: List[UserDict], user_id: int) -> Optional[str]:
    return (find_user(users, user_id) or {}).get("email")


def shown_name(user: UserDict) -> str:
    return user.get("nickname") or user["name"]
