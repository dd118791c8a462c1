Before.
INCLUDE nowhere.ink
After.
