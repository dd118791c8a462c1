- (hall)
* Look around
  You look left. -> hall
* Look around
  You look right. -> hall
* -> 
- Enough looking.
