* {one|two} Choose
- Done.
