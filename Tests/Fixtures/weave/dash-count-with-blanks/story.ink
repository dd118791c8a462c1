* a
* * b
- - g2
- g1
