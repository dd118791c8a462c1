- (top)
<- extra
* Own -> top
* -> 
- Nothing left.
-> END
== extra
* Extra -> top
- -> DONE
