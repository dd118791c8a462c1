Start.
INCLUDE more.ink
- Gathered.
-> inner
