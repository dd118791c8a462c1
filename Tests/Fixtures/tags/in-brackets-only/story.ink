* Wait [a while # patience]
- Done.
