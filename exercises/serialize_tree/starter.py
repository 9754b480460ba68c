from typing import Optional

from judge_types import TreeNode


class Codec:
    def serialize(self, root: Optional[TreeNode]) -> str:
        ...

    def deserialize(self, data: str) -> Optional[TreeNode]:
        ...
