VAR tries = 0
- (again)
~ tries++
* One -> again
* Two -> again
* (empty) {tries > 2} -> 
- {empty} time{empty != 1:s}, {tries} tries.
