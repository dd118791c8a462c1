* [Push] You push <>
- and it gives.
