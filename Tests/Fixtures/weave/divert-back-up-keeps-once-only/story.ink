- (table) {&Another dish.|A further dish.}
* Soup -> table
* Fish -> table
* Cake -> table
* -> 
- Full.
